import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, relaxations } from '#engine';
import type { Reading } from '#engine';
import { anyCase, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';

const out = (...options: readonly string[]) => ({ rulesOut: options.map((option) => ({ option })) });

describe('what to take back when everything is ruled out', () => {
  const speed = factor('speed', 1, { go: 60, rust: 80, zig: 70 });
  const asked = model(
    [speed],
    [
      question('crash', { safety: out('go', 'zig') }),
      question('team', { c: out('go', 'rust') }),
      question('licence', { open: out('zig') }),
    ],
  );

  it('are the fewest answers that leave an option, and the pick then', () => {
    // rust is out by team alone; zig by crash and licence; go by crash and team.
    expect(relaxations(asked, reading({ crash: 'safety', team: 'c', licence: 'open' }))).toEqual([
      { questions: ['team'], outcome: { kind: 'pick', option: 'rust', runnerUp: null } },
    ]);
  });

  it('are all sets that are as small, each once', () => {
    const one = question('one', { yes: out('go', 'rust') });
    const other = question('other', { yes: out('zig') });
    const found = relaxations(model([speed], [one, other]), reading({ one: 'yes', other: 'yes' }));
    expect(found).toEqual([
      { questions: ['one'], outcome: { kind: 'pick', option: 'rust', runnerUp: 'go' } },
      { questions: ['other'], outcome: { kind: 'pick', option: 'zig', runnerUp: null } },
    ]);
  });

  it('are none while an option is left', () => {
    expect(relaxations(asked, reading({ team: 'c' }))).toEqual([]);
  });

  it('are those that trying every set of answers finds', () => {
    fc.assert(
      fc.property(
        anyCase.filter(({ model: drawn, reading: given }) => evaluate(drawn, given).outcome.kind === 'none-fits'),
        ({ model: drawn, reading: given }) => {
          const freeing = subsets(Object.keys(given.choices))
            .map((questions) => ({ questions, outcome: evaluate(drawn, without(given, questions)).outcome }))
            .filter(({ outcome }) => outcome.kind !== 'none-fits');
          const fewest = Math.min(...freeing.map(({ questions }) => questions.length));
          const smallest = freeing.filter(({ questions }) => questions.length === fewest).map(inOrder);
          expect(relaxations(drawn, given).map(inOrder).toSorted(byQuestions)).toEqual(smallest.toSorted(byQuestions));
        },
      ),
      { numRuns: Math.ceil(runs.numRuns / 10) },
    );
  });
});

interface Found {
  readonly questions: readonly string[];
}

function subsets(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.reduce<readonly (readonly string[])[]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]]);
}

function without(given: Reading, questions: readonly string[]): Reading {
  const kept = Object.entries(given.choices).filter(([id]) => !questions.includes(id));
  return { ...given, choices: Object.fromEntries(kept) };
}

function inOrder<F extends Found>(found: F): F {
  return { ...found, questions: found.questions.toSorted() };
}

function byQuestions(one: Found, other: Found): number {
  return one.questions.join().localeCompare(other.questions.join());
}
