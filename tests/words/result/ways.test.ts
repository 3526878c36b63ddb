import { expect, test } from 'vitest';
import { counterfactuals, evaluate, type Reading } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';
import { setsIn, variantsOf, waysInWords } from '#words/result/ways.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const ways = (given: Reading) => waysInWords(smallDecision, given, runToEnd(counterfactuals(smallDecision, given)));

test('each option that is not the pick has a way, and every variant gives the result that it names', () => {
  const given = reading({ luggage: 'nothing', wish: 'joy' });
  expect(
    ways(given).map(({ option, note, variants }) => [option, note, variants.map(({ sentence }) => sentence)]),
  ).toEqual([
    ['taxi', null, ['With Wish set to “Comfort”, the pick is Taxi', 'If a cello comes along, the pick is Taxi']],
    ['tram', null, ['If a bag comes along, with Wish set to “A small bill”, the pick is Tram']],
  ]);
  for (const { option, variants, more } of ways(given)) {
    for (const { reading: variant } of [...variants, ...(more?.variants ?? [])]) {
      expect(evaluate(smallDecision, variant).outcome).toMatchObject({ kind: 'pick', option });
    }
  }
});

test('a way that needs answers to open questions says so', () => {
  const taxi = ways(reading({ luggage: ['bag', 1] })).find(({ option }) => option === 'taxi');
  expect(taxi?.note).toBe('Only together with questions that are still open:');
});

test.each([
  [reading({ distance: ['far', 0] }), 'No combination of answers makes Taxi the pick, at these importances.'],
  [
    reading({ distance: ['far', 0] }, { tram: { air: 70 } }),
    'No combination of answers makes Taxi the pick, at these importances and values.',
  ],
])('a sentence says that there is no way, and under which conditions', (given, note) => {
  const decision = { ...smallDecision, questions: smallDecision.questions.slice(1, 2) };
  const [first] = waysInWords(decision, given, runToEnd(counterfactuals(decision, given)));
  expect(first).toMatchObject({ note, variants: [], more: null });
});

const change = (answer: string) => [{ question: 'wish', answer }];

test.each([
  [3, 'two other ways with as few changes'],
  [14, '2 of 13 other ways with as few changes'],
])('of %i ways the first is shown and the others are counted', (count, label) => {
  const none = { count: 0, sets: [] };
  const sets = ['joy', 'bill', 'air'].map(change);
  const way = { kind: 'changes', preferences: { count, sets }, others: none } as const;
  const [told] = waysInWords(smallDecision, reading({}), [{ option: 'taxi', way }]);
  expect(told?.variants).toHaveLength(1);
  expect(told?.more?.label).toBe(label);
  expect(told?.more?.variants).toHaveLength(2);
  expect(setsIn(way)).toMatchObject({ first: [sets[0]], all: count });
});

test('a set of changes is a sentence with the answers that it leads to', () => {
  const changes = [
    { question: 'wish', answer: 'bill' },
    { question: 'distance', answer: 'far' },
  ];
  expect(variantsOf(smallDecision, { reading: reading({}), outcome: 'Ana gets Tram' }, [changes])).toEqual([
    {
      sentence: 'If it is more than eight kilometres, with Wish set to “A small bill”, Ana gets Tram',
      reading: reading({ wish: 'bill', distance: 'far' }),
    },
  ]);
});
