import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, ONCE, UNSURE, evaluate, mostTelling } from '#engine';
import type { Model, Question, Reading } from '#engine';
import { valueOfAsking } from '#engine/open/valueOfAsking.ts';
import { anyCase, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { firsts } from '../allOutcomes.ts';

const speed = factor('speed', 1, { go: 40, rust: 60 });
const ease = factor('ease', 1, { go: 90, rust: 50 });
const latency = question('latency', {
  hard: { share: 25, weights: { speed: 8 } },
  web: { share: 75, weights: {} },
});

describe('the value of asking', () => {
  // web: go 130/2 = 65, rust 110/2 = 55. hard, of 10 in all: go 9·40 + 90 = 450 → 45, rust 9·60 + 50 = 590 → 59.
  // On average go (¾·65 + ¼·45 = 60) is best, rust has 56. Hearing “hard” first is worth 14 points, a quarter of times.
  it('is the mean distance, in points, of the option that is best on average from the best one', () => {
    expect(valueOfAsking(model([speed, ease], [latency]), NOTHING_ANSWERED, 'latency')).toBe(3.5);
  });

  it('counts the answer as much as the reader lets “not sure” count', () => {
    // hard twice, of 18: go 17·40 + 90 = 770, rust 17·60 + 50 = 1070: 300/18 points, a quarter of times.
    const asked = model([speed, ease], [latency]);
    expect(valueOfAsking(asked, reading({ latency: [UNSURE, 20] }), 'latency')).toBeCloseTo(300 / 18 / 4, 12);
    expect(valueOfAsking(asked, reading({ latency: [UNSURE, 10] }), 'latency')).toBe(3.5);
  });

  it('counts a ruled-out option as 0', () => {
    // hard rules go out: rust has 59 where go has 0; half of times rust lacks 10. 5 against 29.5.
    const even = question('latency', { hard: { weights: { speed: 8 }, rulesOut: [{ option: 'go' }] }, web: {} });
    expect(valueOfAsking(model([speed, ease], [even]), NOTHING_ANSWERED, 'latency')).toBe(5);
  });

  it.each([
    ['answered', reading({ latency: 'web' }), 'latency'],
    ['ignored', reading({ latency: [UNSURE, 0] }), 'latency'],
    ['answered and ignored', reading({ latency: ['hard', 0] }), 'latency'],
    ['not of the model', NOTHING_ANSWERED, 'constructor'],
  ])('is 0 when the question is %s', (_, given, id) => {
    expect(valueOfAsking(model([speed, ease], [latency]), given, id)).toBe(0);
  });

  it('is the mean lead that hearing the answer gives, calculated in fractions', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        for (const each of asked.questions.filter(({ id }) => isOpen(given, id))) {
          expect(valueOfAsking(asked, given, each.id)).toBeCloseTo(inFractions(asked, given, each), 9);
        }
      }),
      runs,
    );
  });

  it('is never negative and at most 100, and 0 when one option is first under every answer (I13)', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        for (const { id, answers } of asked.questions) {
          const value = valueOfAsking(asked, given, id);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
          const first = answers.map((answer) => firsts(evaluate(asked, answered(given, id, answer.id))));
          const isAlwaysFirst = asked.options.some((option) => first.every((ids) => ids.includes(option.id)));
          if (isAlwaysFirst || !isOpen(given, id)) expect(value).toBe(0);
        }
      }),
      runs,
    );
  });
});

describe('the question that tells most', () => {
  const crash = question('crash', { safety: { weights: { speed: 2 } }, retry: {} });

  it('is the open one with the greatest value of asking', () => {
    // crash, of 4: go 3·40 + 90 = 210, rust 3·60 + 50 = 230: 5 points, half of times. latency has 3.5.
    const asked = model([speed, ease], [crash, latency]);
    expect(mostTelling(asked, NOTHING_ANSWERED)).toEqual({ question: 'latency', points: 3.5 });
    expect(mostTelling(asked, reading({ latency: [UNSURE, 0] }))).toEqual({ question: 'crash', points: 2.5 });
  });

  it('is the first authored of equal ones', () => {
    const asked = model([speed, ease], [crash, { ...crash, id: 'again' }]);
    expect(mostTelling(asked, NOTHING_ANSWERED)).toEqual({ question: 'crash', points: 2.5 });
  });

  it('is none when everything is answered, or no answer matters', () => {
    const trifle = question('trifle', { yes: { weights: { ease: 1 } }, no: {} });
    expect(mostTelling(model([speed, ease], [latency]), reading({ latency: 'web' }))).toBeNull();
    expect(mostTelling(model([speed, ease], [trifle]), NOTHING_ANSWERED)).toBeNull();
  });
});

function isOpen({ choices }: Reading, id: string): boolean {
  const choice = choices[id];
  return choice === undefined || (choice.answer === UNSURE && choice.importance > 0);
}

function answered(given: Reading, id: string, answer: string): Reading {
  const importance = given.choices[id]?.importance ?? ONCE;
  return { ...given, choices: { ...given.choices, [id]: { answer, importance } } };
}

/** By the definition: the mean of the best scores less the best of the mean scores; a common denominator for all. */
function inFractions(asked: Model, given: Reading, { id, answers }: Question): number {
  const all = answers.map((answer) => ({ share: answer.share, ...evaluate(asked, answered(given, id, answer.id)) }));
  const under = all.reduce((product, { totalWeight }) => product * BigInt(totalWeight), 1n);
  const scores = all.map(({ share, numerators, totalWeight, ruledOut }) =>
    asked.options.map((option) => {
      const isOut = ruledOut.some((out) => out.option === option.id);
      const over = isOut ? 0 : (numerators[option.id] ?? NaN);
      return (BigInt(share) * BigInt(over) * under) / BigInt(totalWeight);
    }),
  );
  const bestEach = scores.reduce((sum, row) => sum + largest(row), 0n);
  const means = asked.options.map((_, column) => scores.reduce((sum, row) => sum + (row[column] ?? 0n), 0n));
  return Number(((bestEach - largest(means)) * 10n ** 15n) / (under * 100n)) / 1e15;
}

function largest(numbers: readonly bigint[]): bigint {
  return numbers.reduce((most, number) => (number > most ? number : most));
}
