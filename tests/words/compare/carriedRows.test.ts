import { expect, test } from 'vitest';
import { evaluate, type Pair, type Reading } from '#engine';
import { carriedRows } from '#words/compare/carriedRows.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const rows = (given: Reading, pair: Pair = ['bike', 'tram']) =>
  carriedRows(smallDecision, evaluate(smallDecision, given), pair);

test('factors that carry a lead are listed before those against it, each with its points', () => {
  const found = rows(reading({ luggage: 'bag' }), ['bike', 'taxi']);
  expect(found?.lists.map(({ heading }) => heading)).toEqual([
    'Enough to outweigh all that speaks for Bike',
    'What they outweigh, for Bike',
  ]);
  expect(found?.lists[0]?.rows).toEqual([
    { id: 'shelter', label: 'Shelter from rain', option: 'taxi', points: '+28.0' },
  ]);
  expect(found?.lists[1]?.rows.map(({ option, points }) => [option, points])).toEqual([
    ['bike', '+8.0'],
    ['bike', '+4.0'],
  ]);
});

test.each<readonly [string, Reading, Pair, string]>([
  ['several', reading({ luggage: 'bag' }), ['bike', 'taxi'], 'Five more factors come to Taxi +15.0 in all'],
  ['one', reading({}), ['bike', 'tram'], 'One more factor comes to Bike +2.0'],
  [
    'equal ones',
    reading({ wish: 'joy' }, { tram: { effort: 30, shelter: 10, room: 20 } }),
    ['bike', 'tram'],
    'Three more factors cancel out',
  ],
  [
    'a single equal one',
    reading({ wish: 'joy' }, { tram: { effort: 30, shelter: 0, room: 10 } }),
    ['bike', 'tram'],
    'One more factor makes no difference',
  ],
])('the other factors are summed up: %s', (_case, given, pair, heading) => {
  expect(rows(given, pair)?.rest?.heading).toBe(heading);
});

test('a sentence says that an option is behind on no factor', () => {
  const [first] = rows(reading({ wish: 'joy' }, { tram: { effort: 30, shelter: 10, room: 20 } }))?.lists ?? [];
  expect(first?.heading).toBe('Bike is nowhere behind Tram, and ahead on these');
});

test('between equal options no factor carries a lead', () => {
  expect(rows(reading({}, { tram: { time: 65 } }))).toBeNull();
});
