import { expect, test } from 'vitest';
import { evaluate, jointResult } from '#engine';
import { isWith } from '#words/team/weighedTeam.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';
import { teamOf } from '../../support/team.ts';

const forBike = reading({ luggage: 'nothing' });
const forTaxi = reading({ luggage: 'bag' });

test('a weighed team has the result of each member and the joint result', () => {
  const team = teamOf({ Ana: forBike, '': forTaxi });
  expect(team.people.map(({ label, evaluation }) => [label, evaluation])).toEqual([
    ['Ana', evaluate(smallDecision, forBike)],
    ['Person 2', evaluate(smallDecision, forTaxi)],
  ]);
  expect(team.joint).toEqual(jointResult(smallDecision, [forBike, forTaxi]));
  expect(team.disagreements.map(({ subject }) => subject)).toEqual([{ kind: 'question', question: 'luggage' }]);
});

test('the pair is the first two options in authored order; with fewer options left there is none, but members can still differ', () => {
  expect(teamOf({ Ana: forBike, Bo: forTaxi }).pair).toEqual(['taxi', 'tram']);
  const alone = teamOf({ Ana: reading({ luggage: 'cello' }), Bo: reading({ hour: 'night' }) });
  expect(alone.pair).toBeNull();
  expect(alone.disagreements.length).toBeGreaterThan(0);
});

test('a person agrees with the joint pick only if it is alone in front for them', () => {
  const team = teamOf({ Ana: forBike, Bo: forBike, Cy: reading({ luggage: ['bag', 5] }) });
  expect(team.joint.outcome).toMatchObject({ kind: 'pick', option: 'bike' });
  expect(team.people.map((person) => isWith(team, person))).toEqual([true, true, false]);
});
