import { expect, test } from 'vitest';
import { loadChangelog, loadDecision, loadPastDecision, loadTodaysIds } from '#content';
import { evaluate } from '#engine';
import { past, today } from '../../support/revised.ts';

test('a past revision is a decision with the ids, names and numbers that it had', () => {
  expect(past).toMatchObject({ id: 'bike-taxi-tram', revision: 1, asItWas: { until: '2026-11-23' } });
  expect(past.options.map(({ label }) => label)).toEqual(['Bike', 'Taxi', 'Tram', 'Ferry']);
  expect(past.questions.map(({ id }) => id)).toEqual(['bags', 'trip', 'company', 'wish']);
  expect(past.factors.find(({ id }) => id === 'price')).toMatchObject({ base: 6, values: { tram: { value: 100 } } });
});

test('what is said of an option in general is today’s, and nothing for one that is gone', () => {
  const [bike] = today.options;
  expect(past.options[0]).toMatchObject({ gain: bike?.gain, price: bike?.price });
  expect(past.options[3]).toMatchObject({ id: 'ferry', gain: [], today: '' });
});

test('a past revision is weighed by its own numbers', () => {
  // Bike: (4·70 + 2·30 + 2·90 + 2·20 + 2·80 + 6·90 + 2·100 + 2·60) / 22 = 1580 / 22 = 71.8
  const { scores } = evaluate(past, { choices: {}, ownValues: {} });
  expect(scores['bike']).toBe(718);
});

test('the present revision, and one that never was, are not in the archive', async () => {
  expect(await loadPastDecision(today, 2)).toBeNull();
  expect(await loadPastDecision(today, 99)).toBeNull();
});

test('a decision has its changelog, the first release first', async () => {
  expect((await loadChangelog('bike-taxi-tram')).map(({ revision }) => revision)).toEqual([1, 2]);
  expect(await loadChangelog('cat-or-dog')).toEqual([]);
  const goVsRust = await loadDecision('go-vs-rust');
  expect(await loadChangelog('go-vs-rust')).toHaveLength(goVsRust.revision);
});

test('former ids lead to those of today, and what is gone to nothing', async () => {
  const ids = await loadTodaysIds(today);
  expect([ids.option('tram'), ids.option('ferry')]).toEqual(['tram', null]);
  expect([ids.factor('price'), ids.factor('scenery')]).toEqual(['price', null]);
  expect(['bags', 'trip', 'company', 'wish'].map(ids.questions)).toEqual([
    ['luggage'],
    ['distance', 'hour'],
    [],
    ['wish'],
  ]);
});
