import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, contributionsByFactor, evaluate } from '#engine';
import { fraction } from '#engine/numbers/fraction.ts';
import { factor, model, question, reading } from '../../support/models.ts';

const asked = model(
  [
    factor('speed', 2, { go: 80, rust: 100 }),
    factor('learning', 3, { go: 90, rust: 40 }),
    factor('safety', 1, { go: 60, rust: 60 }),
  ],
  [question('team', { new: { weights: { learning: 4 } } })],
);

describe('the lead by factor', () => {
  const evaluation = evaluate(asked, reading({ team: 'new' }));

  it('is weight times difference of the values, and shown in tenths that add up', () => {
    // Weights 20, 70, 10 of 100. go 8500 → 85.0, rust 5400 → 54.0; lead 31.0 = −4.0 + 35.0 + 0.
    expect(contributionsByFactor(asked, evaluation, ['go', 'rust'])).toEqual([
      { factor: 'speed', exact: fraction(-4), shown: -40, asked: false },
      { factor: 'learning', exact: fraction(35), shown: 350, asked: true },
      { factor: 'safety', exact: fraction(0), shown: 0, asked: false },
    ]);
  });

  it('is the exact negative from the other side', () => {
    expect(contributionsByFactor(asked, evaluation, ['rust', 'go']).map(({ exact, shown }) => [exact, shown])).toEqual([
      [fraction(4), 40],
      [fraction(-35), -350],
      [fraction(0), 0],
    ]);
  });

  it('is nothing between an option and itself', () => {
    expect(contributionsByFactor(asked, evaluation, ['go', 'go']).map(({ shown }) => shown)).toEqual([0, 0, 0]);
  });

  it('is asked for by no answer that is ignored', () => {
    const ignoring = evaluate(asked, reading({ team: ['new', 0] }));
    expect(contributionsByFactor(asked, ignoring, ['go', 'rust']).some((part) => part.asked)).toBe(false);
  });

  it('is asked for by no answer, and is the plain difference of the values, when nothing is weighed', () => {
    const weightless = model([factor('speed', 0, { go: 80, rust: 100 })]);
    const nothing = evaluate(weightless, reading({}));
    expect(contributionsByFactor(weightless, nothing, ['go', 'rust'])).toEqual([
      { factor: 'speed', exact: fraction(-20), shown: -200, asked: false },
    ]);
  });
});

it('parts are rounded for the option that is ahead; of equal ones, for the first authored', () => {
  // Thirds of a point: +1/3 −1/3 0 is a tie, shown as +0.4 −0.4 or +0.3 −0.3; rounded down +3 −4, one tenth lacks,
  // and −3⅓ lost most (⅔ of a tenth).
  const thirds = model([
    factor('a', 1, { go: 51, rust: 50 }),
    factor('b', 1, { go: 50, rust: 51 }),
    factor('c', 1, { go: 50, rust: 50 }),
  ]);
  const evaluation = evaluate(thirds, NOTHING_ANSWERED);
  const shown = (a: string, b: string) => contributionsByFactor(thirds, evaluation, [a, b]).map((part) => part.shown);
  expect(shown('go', 'rust')).toEqual([3, -3, 0]);
  expect(shown('rust', 'go')).toEqual([-3, 3, 0]);
});

it('a tie that rounds unevenly is rounded from the first authored option', () => {
  // In tenths −3⅓ −3⅓ +6⅔, rounded down −4 −4 +6: two lack; all three lost ⅔, so the first two are rounded up.
  const uneven = model([
    factor('a', 1, { go: 50, rust: 51 }),
    factor('b', 1, { go: 50, rust: 51 }),
    factor('c', 1, { go: 52, rust: 50 }),
  ]);
  const evaluation = evaluate(uneven, NOTHING_ANSWERED);
  const shown = (a: string, b: string) => contributionsByFactor(uneven, evaluation, [a, b]).map((part) => part.shown);
  expect(shown('go', 'rust')).toEqual([-3, -3, 6]);
  expect(shown('rust', 'go')).toEqual([3, 3, -6]);
});
