import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, ONCE, UNSURE, evaluate, possibleWinners } from '#engine';
import type { Model, Reading } from '#engine';
import { anyCase, exactly, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { allEvaluations, firsts } from '../allOutcomes.ts';

describe('the options that can still win', () => {
  const values = [factor('speed', 3, { go: 60, rust: 80, zig: 70 }), factor('ease', 4, { go: 90, rust: 40, zig: 50 })];
  // Before any answer go has 540 in whole weights, rust 400, zig 410; a weight on speed is 20 more for rust than for go.
  const workload = question('workload', { api: {}, engine: { weights: { speed: 5 } } });
  const memory = (speed: number) => question('memory', { tight: { weights: { speed } } });

  it('are all that share the first place in some setting', () => {
    expect(possibleWinners(model(values, [workload]), NOTHING_ANSWERED)).toEqual(['go']);
    expect(possibleWinners(model(values, [workload, memory(1)]), NOTHING_ANSWERED)).toEqual(['go']);
    expect(possibleWinners(model(values, [workload, memory(2)]), NOTHING_ANSWERED)).toEqual(['go', 'rust']);
  });

  it('include an option that comes first because an answer rules the leader out', () => {
    const team = question('team', { c: { rulesOut: [{ option: 'go' }] }, none: {} });
    expect(possibleWinners(model(values, [team]), NOTHING_ANSWERED)).toEqual(['go', 'zig']);
    expect(possibleWinners(model(values, [team]), reading({ team: UNSURE }))).toEqual(['go']);
  });

  it('include an option that comes first by values that an answer sets', () => {
    const team = question('team', { rust: { fit: { ease: { rust: exactly(80) } } } });
    expect(possibleWinners(model(values, [team]), NOTHING_ANSWERED)).toEqual(['go', 'rust']);
  });

  it('are none when every option is ruled out', () => {
    const team = question('team', { c: { rulesOut: [{ option: 'go' }, { option: 'rust' }, { option: 'zig' }] } });
    expect(possibleWinners(model(values, [team]), reading({ team: 'c' }))).toEqual([]);
  });

  it('are those that weighing every setting alone finds', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const found = new Set(allEvaluations(drawn.model, drawn.reading).flatMap(firsts));
        const authored = drawn.model.options.map(({ id }) => id).filter((id) => found.has(id));
        expect(possibleWinners(drawn.model, drawn.reading)).toEqual(authored);
      }),
      runs,
    );
  });

  it('are never more after an answer (I10)', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const before = possibleWinners(asked, given);
        for (const next of answersToNext(asked, given)) {
          expect(before).toEqual(expect.arrayContaining([...possibleWinners(asked, next)]));
        }
      }),
      runs,
    );
  });

  it('include the present pick', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        expect(possibleWinners(asked, given)).toEqual(
          expect.arrayContaining(evaluate(asked, given).ranking.slice(0, 1)),
        );
      }),
      runs,
    );
  });
});

/** The reading after each answer to the first open question, “not sure” included. */
function answersToNext({ questions }: Model, given: Reading): readonly Reading[] {
  const open = questions.find(({ id }) => given.choices[id] === undefined);
  if (open === undefined) return [];
  return [UNSURE, ...open.answers.map(({ id }) => id)].map((answer) => ({
    ...given,
    choices: { ...given.choices, [open.id]: { answer, importance: ONCE } },
  }));
}
