import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, UNSURE, VARIATIONS, evaluate, variations } from '#engine';
import type { Model, Reading } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';
import { anyCase, anyPairCase, exactly, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { permuted } from '../changes.ts';
import { draws } from '../draws.ts';

/** All variations are drawn in each run. */
const fewRuns = { numRuns: Math.ceil(runs.numRuns / 50) };

const speed = factor('speed', 1, { go: { low: 40, value: 50, high: 60 }, rust: exactly(55) });
const vary = (asked: Model, given: Reading = NOTHING_ANSWERED) => runToEnd(variations(asked, given));

describe('the variations of a reading', () => {
  it('draw values evenly within their evidence', () => {
    // go is over 55 in a quarter of 40 to 60; its score is its value.
    const { firsts, intervals } = vary(model([speed]));
    expect((firsts['go'] ?? NaN) / VARIATIONS).toBeCloseTo(0.25, 1.9);
    expect(firsts['rust']).toBe(VARIATIONS - (firsts['go'] ?? NaN));
    expect(intervals['rust']).toEqual({ low: 550, high: 550 });
    expect(Math.abs((intervals['go']?.low ?? NaN) - 410)).toBeLessThanOrEqual(2);
    expect(Math.abs((intervals['go']?.high ?? NaN) - 590)).toBeLessThanOrEqual(2);
  });

  it('let equal firsts share, and count none if everything is ruled out', () => {
    const even = factor('speed', 1, { go: 50, rust: 50, zig: 50 });
    const crash = question('crash', {
      one: { rulesOut: [{ option: 'zig' }] },
      all: { rulesOut: [{ option: 'go' }, { option: 'rust' }, { option: 'zig' }] },
    });
    const asked = model([even], [crash]);
    expect(vary(model([even])).firsts).toEqual({ go: VARIATIONS / 3, rust: VARIATIONS / 3, zig: VARIATIONS / 3 });
    expect(vary(asked, reading({ crash: 'one' })).firsts).toEqual({ go: VARIATIONS / 2, rust: VARIATIONS / 2, zig: 0 });
    expect(vary(asked, reading({ crash: 'all' }))).toEqual({
      firsts: { go: 0, rust: 0, zig: 0 },
      intervals: { go: { low: 500, high: 500 }, rust: { low: 500, high: 500 }, zig: { low: 500, high: 500 } },
    });
  });

  it('answer open questions by their shares, with the values and rule-outs that come with it', () => {
    const certain = factor('speed', 1, { go: 50, rust: 55 });
    const team = question('team', {
      new: { share: 60 },
      go: { share: 30, fit: { speed: { go: exactly(60) } } },
      c: { share: 10, rulesOut: [{ option: 'rust' }] },
    });
    // go is first where the team knows it, and where rust is ruled out.
    expect((vary(model([certain], [team])).firsts['go'] ?? NaN) / VARIATIONS).toBeCloseTo(0.4, 1.9);
  });

  it('take the last answer if the shares do not add up to 100', () => {
    const team = question('team', { a: { share: 0 }, b: { share: 0, rulesOut: [{ option: 'rust' }] } });
    expect(vary(model([speed], [team])).firsts).toEqual({ go: VARIATIONS, rust: 0 });
  });

  it('weigh every factor alike if nothing is weighed', () => {
    const weightless = model([factor('speed', 0, { go: 60, rust: 80 }), factor('ease', 0, { go: 90, rust: 40 })]);
    expect(vary(weightless)).toEqual({
      firsts: { go: VARIATIONS, rust: 0 },
      intervals: { go: { low: 750, high: 750 }, rust: { low: 600, high: 600 } },
    });
  });

  it('are drawn in batches', () => {
    const steps = variations(model([speed]), NOTHING_ANSWERED);
    expect(steps.next().done).toBe(false);
    expect([...steps].length).toBeGreaterThan(50);
  });

  it('share all variations among the options, for every reading that leaves one (I8, I14)', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const { firsts, intervals } = vary(asked, given);
        const all = Object.values(firsts).reduce((sum, often) => sum + often, 0);
        const canRuleOut = asked.questions.some(({ answers }) =>
          answers.some(({ rulesOut = [] }) => rulesOut.length > 0),
        );
        if (canRuleOut) expect(all).toBeLessThanOrEqual(VARIATIONS + 1e-6);
        else expect(all).toBeCloseTo(VARIATIONS, 6);
        for (const { low, high } of Object.values(intervals)) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(1000);
        }
      }),
      fewRuns,
    );
  });
});

describe('each variation', () => {
  it('is the same for options, factors and questions in another order (I1)', () => {
    fc.assert(
      fc.property(
        anyCase.chain(({ model: asked, reading: given }) => permuted(asked).map((other) => ({ asked, given, other }))),
        ({ asked, given, other }) => {
          expect(draws(other, given)).toEqual(draws(asked, given));
        },
      ),
      runs,
    );
  });

  it('is whole in steps, and neither NaN nor infinite (I14)', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const numbers = draws(asked, given).flatMap(({ total, numerators }) => [total, ...Object.values(numerators)]);
        expect(numbers.filter((number) => !Number.isSafeInteger(number))).toEqual([]);
      }),
      runs,
    );
  });

  it('never has an option ahead whose highest values are nowhere over the other’s lowest (I8)', () => {
    fc.assert(
      fc.property(anyPairCase, ({ model: asked, reading: given, pair: [a, b] }) => {
        const lower = evaluate(asked, given).values[b] ?? {};
        const own = Object.fromEntries(Object.entries(lower).map(([id, { high }]) => [id, Math.min(100, high + 1)]));
        const raised = { ...given, ownValues: { ...given.ownValues, [a]: own } };
        fc.pre(isUnmoved(asked, raised, [a, b]));
        for (const { numerators } of draws(asked, raised)) {
          expect(numerators[a]).toBeGreaterThanOrEqual(numerators[b] ?? NaN);
        }
      }),
      runs,
    );
  });

  it('is the same for “not sure” as for no answer (I15)', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const unsure = { answer: UNSURE, importance: 10 };
        const choices = Object.fromEntries(asked.questions.map(({ id }) => [id, unsure]));
        expect(draws(asked, { ...given, choices })).toEqual(draws(asked, { ...given, choices: {} }));
      }),
      runs,
    );
  });

  it('does not depend on the answer to an ignored question (I15)', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('a0', UNSURE), ({ model: asked, reading: given }, answer) => {
        const [ignored, ...rest] = asked.questions;
        fc.pre(ignored !== undefined);
        const choices = { ...given.choices, [ignored.id]: { answer, importance: 0 } };
        expect(draws(asked, { ...given, choices })).toEqual(
          draws({ ...asked, questions: rest }, { ...given, choices }),
        );
      }),
      runs,
    );
  });

  it('is wider for “not sure” than for an ignored question (I15)', () => {
    const team = question('team', { new: { weights: { speed: 4 } }, go: { rulesOut: [{ option: 'rust' }] } });
    const asked = model([factor('speed', 1, { go: 50, rust: 55 })], [team]);
    expect(vary(asked, reading({ team: ['unsure', 0] })).firsts['go']).toBe(0);
    expect(vary(asked, reading({ team: 'unsure' })).firsts['go']).toBeGreaterThan(0.45 * VARIATIONS);
  });
});

/** True if no open question sets values of the two. */
function isUnmoved(asked: Model, { choices }: Reading, pair: readonly string[]): boolean {
  return asked.questions.every(({ id, answers }) => {
    const isOpen = choices[id] === undefined || choices[id].answer === UNSURE;
    const spans = answers.flatMap(({ fit = {} }) => Object.values(fit));
    return !isOpen || spans.every((span) => pair.every((option) => span[option] === undefined));
  });
}
