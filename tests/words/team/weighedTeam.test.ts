import { expect, test } from 'vitest';
import { evaluate, jointResult } from '#engine';
import { isWith } from '#words/team/weighedTeam.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';
import { teamOf } from '../../support/team.ts';

const forBike = reading({ luggage: 'nothing' });
const forTaxi = reading({ luggage: 'bag' });

test('a weighed team has each one’s own result and the joint one', () => {
  const team = teamOf({ Ana: forBike, '': forTaxi });
  expect(team.people.map(({ label, evaluation }) => [label, evaluation])).toEqual([
    ['Ana', evaluate(smallDecision, forBike)],
    ['Person 2', evaluate(smallDecision, forTaxi)],
  ]);
  expect(team.joint).toEqual(jointResult(smallDecision, [forBike, forTaxi]));
  expect(team.disagreements.map(({ subject }) => subject)).toEqual([{ kind: 'question', question: 'luggage' }]);
});

test('the pair is the first two in authored order; with fewer left there is none, and still a lead to differ on', () => {
  expect(teamOf({ Ana: forBike, Bo: forTaxi }).pair).toEqual(['taxi', 'tram']);
  const alone = teamOf({ Ana: reading({ luggage: 'cello' }), Bo: reading({ hour: 'night' }) });
  expect(alone.pair).toBeNull();
  expect(alone.disagreements.length).toBeGreaterThan(0);
});

test('a person is with the joint pick only if they get it alone in front', () => {
  const team = teamOf({ Ana: forBike, Bo: forBike, Cy: reading({ luggage: ['bag', 5] }) });
  expect(team.joint.outcome).toMatchObject({ kind: 'pick', option: 'bike' });
  expect(team.people.map((person) => isWith(team, person))).toEqual([true, true, false]);
});
