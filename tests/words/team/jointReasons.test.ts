import { expect, test } from 'vitest';
import { leadBetween, type Pair } from '#engine';
import { jointReasonsByAnswer, jointReasonsByFactor } from '#words/team/jointReasons.ts';
import { weighTeam } from '#words/team/weighedTeam.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const PAIR: Pair = ['bike', 'tram'];
const team = weighTeam(smallDecision, [
  { name: 'Ana', reading: reading({ luggage: 'nothing', distance: 'near' }) },
  { name: 'Sam', reading: reading({ luggage: 'bag', wish: 'joy' }) },
]);
const byAnswer = jointReasonsByAnswer(team, PAIR);
const byFactor = jointReasonsByFactor(team, PAIR);

test('joint reasons by answer are in authored order, followed by what counts before any answer', () => {
  expect(byAnswer.map(({ label }) => label)).toEqual(['Luggage', 'Distance', 'Wish', 'Before any answer']);
});

test('joint reasons by factor begin with the largest', () => {
  const sizes = byFactor.map(({ shownTenths }) => Math.abs(shownTenths));
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  expect(byFactor[0]).toMatchObject({ id: 'joy', label: 'Joy of the ride', factors: ['joy'] });
});

test.each([
  ['answer', byAnswer],
  ['factor', byFactor],
])('the points by %s add up to the joint lead', (_split, reasons) => {
  expect(reasons.reduce((all, { shownTenths }) => all + shownTenths, 0)).toBe(leadBetween(team.joint, ...PAIR).shown);
});
