import { expect, test } from 'vitest';
import { counterfactuals, type Way } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';
import { wayToWin, winOver } from '#words/team/winOver.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';
import { teamOf } from '../../support/team.ts';

const forBike = reading({ luggage: 'nothing' });
const team = teamOf({ Ana: forBike, Bo: forBike, Cy: reading({ luggage: 'bag' }) });

test('people with another own pick are listed with that pick', () => {
  expect(winOver(team)).toMatchObject({
    pick: 'bike',
    sentence: expect.stringMatching(/^The fewest changes to their own answers that make Bike their pick too\./u),
    people: [{ place: 2, sentence: 'Cy, on their own: Taxi.' }],
  });
});

test('if all agree, or there is no joint pick, there is nobody to win over', () => {
  expect(winOver(teamOf({ Ana: forBike, Bo: forBike }))).toBeNull();
  expect(winOver(teamOf({ Ana: forBike, Bo: reading({ luggage: 'bag' }) }))).toBeNull();
});

test('a way to the joint pick says what the person would have to answer', () => {
  const [cy] = winOver(team)?.people ?? [];
  if (!cy) throw new Error('Nobody is to be won over.');
  const ways = runToEnd(counterfactuals(smallDecision, cy.person.reading)).filter(({ option }) => option === 'bike');
  expect(ways.map((way) => wayToWin(team, cy.person, way).variants.map(({ sentence }) => sentence))).toEqual([
    ['If nothing has to come along, Cy gets Bike'],
  ]);
});

const sets = [[{ question: 'wish', answer: 'joy' }]];
const none = { count: 0, sets: [] };

test.each<readonly [Way, string | null, string | null]>([
  [{ kind: 'never' }, 'No combination of answers makes Bike their pick, at these importances and values.', null],
  [{ kind: 'changes', preferences: { count: 1, sets }, others: none }, null, null],
  [
    { kind: 'changes', preferences: { count: 2, sets }, others: none },
    null,
    'There is one other way with as few changes.',
  ],
  [
    { kind: 'with-open', preferences: { count: 3, sets }, others: none },
    'Only together with questions that Ana left open:',
    'There are two other ways with as few changes.',
  ],
])('a way has a note and a count of the others', (way, note, more) => {
  const [ana] = team.people;
  if (!ana) throw new Error('There is nobody.');
  expect(wayToWin(team, ana, { option: 'bike', way })).toMatchObject({ note, more });
});
