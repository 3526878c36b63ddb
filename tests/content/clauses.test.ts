import { expect, test } from 'vitest';
import { clauseFor, generalClause } from '#content/clauses.ts';
import { evaluate, type Reading } from '#engine';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

const clauses = [
  { when: { luggage: ['bag', 'cello'], hour: ['night'] }, text: 'The bags at night.' },
  { values: { price: { most: 70 } }, text: 'A dear bike.' },
  { values: { price: { least: 95 } }, text: 'A free bike.' },
  { text: 'The bike.' },
];

function textUnder(given: Reading): string {
  return clauseFor(clauses, { reading: given, values: evaluate(smallDecision, given).values['bike'] });
}

test.each<readonly [string, Reading, string]>([
  ['one answer of two', reading({ luggage: 'bag' }), 'The bike.'],
  ['both answers', reading({ luggage: 'bag', hour: 'night' }), 'The bags at night.'],
  ['an own value at the upper bound', { ...reading({}), ownValues: { bike: { price: 70 } } }, 'A dear bike.'],
  ['an own value between the bounds', { ...reading({}), ownValues: { bike: { price: 71 } } }, 'The bike.'],
  ['an own value at the lower bound', { ...reading({}), ownValues: { bike: { price: 95 } } }, 'A free bike.'],
])('the first clause that is true of a reader is chosen: %s', (_case, given, text) => {
  expect(textUnder(given)).toBe(text);
});

test('a text for every reader needs no choice', () => {
  expect(clauseFor('The bike.', { reading: reading({}), values: {} })).toBe('The bike.');
  expect(generalClause('The bike.')).toBe('The bike.');
});

test('a reader without answers gets the last clause', () => {
  expect(generalClause(clauses)).toBe('The bike.');
});
