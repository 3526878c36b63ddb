import { expect, test } from 'vitest';
import { allOf, namePeople, sayAddHere, sayAdded, sayTeamAside } from '#words/team/people.ts';
import { reading } from '../../support/models.ts';
import { teamOf } from '../../support/team.ts';

const { people } = teamOf(
  Object.fromEntries(['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map((name) => [name, reading({})])),
);

test.each([
  [[0], 'Ana'],
  [[0, 2], 'Ana and Cy'],
  [[0, 1, 2, 3, 4], 'Ana, Bo, Cy, Di and Ed'],
  [[0, 1, 2, 3, 4, 5], 'all six'],
])('the people in the places %j are named', (places, said) => {
  expect(namePeople(people, places)).toBe(said);
});

test.each([
  [2, 'both'],
  [3, 'all three'],
  [12, 'all twelve'],
])('%i people are %s', (count, said) => {
  expect(allOf(count)).toBe(said);
});

test('an added person is called by name, or by place if there is no name', () => {
  expect(sayAdded([{ name: 'Ana' }, { name: '' }], 2)).toBe('Ana, Person 4 added.');
});

test('sentences count people and answers that are set aside or added', () => {
  expect(sayTeamAside(2)).toBe('You had a team of two people here');
  expect(sayAddHere(1)).toBe('Add the one answer given here');
});
