import { expect, test } from 'vitest';
import { evaluate } from '#engine';
import { checkDecision } from '#content/check.ts';
import { checkFirmness } from '#content/checks/firmness.ts';
import { reading } from './models.ts';
import { smallDecision } from './smallDecision.ts';

function scoresOf(answers: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const { ranking, numerators, totalWeight } = evaluate(smallDecision, reading(answers));
  return Object.fromEntries(ranking.map((option) => [option, Number(numerators[option]) / totalWeight]));
}

test('it passes every content check', () => {
  expect([...checkDecision(smallDecision), ...checkFirmness(smallDecision)]).toEqual([]);
});

test('its base weights add up to 20, and every answer adds 20', () => {
  const total = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);
  expect(total(smallDecision.factors.map(({ base }) => base))).toBe(20);
  for (const { weights } of smallDecision.questions.flatMap(({ answers }) => answers)) {
    expect(total(Object.values(weights))).toBe(20);
  }
});

test('its scores are those calculated with a pencil', () => {
  expect(scoresOf({})).toEqual({ bike: 65, tram: 62, taxi: 55 });
  expect(scoresOf({ luggage: 'nothing', distance: 'middle', hour: 'evening' })).toEqual({
    tram: 62.5,
    taxi: 60,
    bike: 58.5,
  });
  expect(scoresOf({ luggage: 'bag', distance: 'middle', hour: 'day', wish: 'bill' })).toEqual({
    tram: 66.8,
    bike: 65.2,
    taxi: 52,
  });
  expect(scoresOf({ luggage: 'cello', hour: 'night', wish: 'air' })).toEqual({});
});
