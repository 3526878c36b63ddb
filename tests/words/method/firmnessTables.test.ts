import { describe, expect, test } from 'vitest';
import { firmness, variations } from '#engine';
import { randomNumbers } from '#engine/vary/randomNumbers.ts';
import { example, firstSteps, near, nearVaried } from '#words/method/example.ts';
import { firmnessTables } from '#words/method/firmnessTables.ts';
import { inHundred } from '#words/result/firmness.ts';
import { formatTenths } from '#lib/english.ts';
import { runToEnd } from '#lib/runToEnd.ts';
import { draws } from '../../engine/draws.ts';

describe('the worked example of firmness', () => {
  test('has the first steps of the generator, and the scores that the engine computes from them', () => {
    const random = randomNumbers(1);
    expect(firstSteps.map(() => random() >>> 20)).toEqual(firstSteps);
    const [first] = draws(example, near);
    const scores = Object.values(first?.numerators ?? {}).map((numerator) => numerator / 4096 / (first?.total ?? NaN));
    expect(firmnessTables.varied.rows.at(-1)).toEqual(['Score', '', ...scores.map((score) => score.toFixed(1))]);
  });

  test('counts what the engine counts', () => {
    expect(runToEnd(variations(example, near))).toEqual(nearVaried);
  });

  test('has every drawn number at the place that its step gives between the two ends', () => {
    for (const [, from, to, step, number] of firmnessTables.variation.rows) {
      const drawn = Number(from) + ((Number(to) - Number(from)) * Number(step)) / 4096;
      expect(number).toBe(drawn.toFixed(2));
    }
  });

  test('can be recomputed by hand from the shown numbers', () => {
    // (8.51 × 94.71 + 2 × 10.08) ÷ 10.51 and (8.51 × 68.73 + 2 × 87.91) ÷ 10.51
    const [time = [], dry = [], score = []] = firmnessTables.varied.rows;
    for (const option of [2, 3]) {
      const [of, by] = [time, dry].map((row) => Number(row[1]) * Number(row[option]));
      const sum = (of ?? NaN) + (by ?? NaN);
      expect(formatTenths(Math.round((10 * sum) / (Number(time[1]) + Number(dry[1]))))).toBe(score[option]);
    }
  });

  test('is clear and not decided, because 660 is less than 750 in the worst case', () => {
    expect(firmnessTables.worst.rows.at(-1)).toEqual(['Sum', '10', '660', '750']);
    expect(firmness(example, near, nearVaried)).toEqual({ class: 'clear' });
    expect(firmnessTables.counts.rows[1]?.[1]).toBe(inHundred(nearVaried.firsts['bike'] ?? NaN));
  });
});
