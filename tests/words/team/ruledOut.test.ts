import { expect, test } from 'vitest';
import { jointRuleOuts, sayRelaxations } from '#words/team/ruledOut.ts';
import { reading } from '../../support/models.ts';
import { teamOf } from '../../support/team.ts';

const cello = reading({ luggage: 'cello' });
const night = reading({ hour: 'night' });
const air = reading({ wish: 'air' });

test('a joint rule-out names who gave the answer, and why', () => {
  expect(jointRuleOuts(teamOf({ Ana: cello, Bo: night, Cy: cello }))).toEqual([
    {
      option: 'bike',
      reasons: [
        expect.stringMatching(/^Ana’s answer to Luggage, “A cello”: A cello in its case/u),
        expect.stringMatching(/^Cy’s answer to Luggage, “A cello”: A cello in its case/u),
      ],
    },
    { option: 'tram', reasons: [expect.stringMatching(/^Bo’s answer to Hour, “After midnight”: The last tram/u)] },
  ]);
});

test('if no option is left, each smallest set of answers to take back is listed with its result', () => {
  expect(sayRelaxations(teamOf({ Ana: cello, Bo: night, Cy: air }))).toEqual([
    'Ana’s answer to Luggage, “A cello”. The joint result is then: Bike.',
    'Cy’s answer to Wish, “No exhaust fumes”. The joint result is then: Taxi.',
    'Bo’s answer to Hour, “After midnight”. The joint result is then: Tram.',
  ]);
  expect(sayRelaxations(teamOf({ Ana: cello, Bo: night }))).toEqual([]);
});
