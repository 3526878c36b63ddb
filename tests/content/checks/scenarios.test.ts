import { expect, test } from 'vitest';
import { checkDecision } from '#content/check.ts';
import type { Scenario } from '#content/decision.ts';
import { changeFirst, smallDecision } from '../smallDecision.ts';

function complaintsAboutScenario(change: Partial<Scenario>): readonly string[] {
  return checkDecision({ ...smallDecision, scenarios: changeFirst(smallDecision.scenarios, change) });
}

test('a decision has at least ten scenarios', () => {
  expect(checkDecision({ ...smallDecision, scenarios: smallDecision.scenarios.slice(2) })).toEqual([
    'Add 2 scenarios: 10 is the least.',
  ]);
});

test('scenarios have ids of their own', () => {
  expect(complaintsAboutScenario({ id: 'village-1' })).toEqual([
    'Rename one scenario “village-1”: another one has this id.',
  ]);
});

test('a scenario answers what is asked', () => {
  expect(complaintsAboutScenario({ answers: { riders: 'some', colour: 'red' } })).toEqual([
    'Correct the scenario “village-0”: there is no answer “some” to a question “riders”.',
    'Correct the scenario “village-0”: there is no answer “red” to a question “colour”.',
  ]);
});

test('a scenario says only of its own answers how much they count', () => {
  expect(complaintsAboutScenario({ importance: { distance: 2 } })).toEqual([
    'Correct the scenario “village-0”: it says how much “distance” counts and does not answer it.',
  ]);
});

test('a scenario keeps its leader', () => {
  expect(complaintsAboutScenario({ answers: { riders: 'many', budget: 'much' } })).toEqual([
    'Restore the leader “bus”, which is now “tram”, or change the scenario “village-0” if it was wrong.',
  ]);
});

test('importance counts in a scenario', () => {
  const answers = { riders: 'few', budget: 'much' };
  expect(complaintsAboutScenario({ answers, importance: { riders: 3 } })).toEqual([]);
  expect(complaintsAboutScenario({ answers, importance: { budget: 3 } })).toEqual([
    'Restore the leader “bus”, which is now “tram”, or change the scenario “village-0” if it was wrong.',
  ]);
});

test('a scenario stays on its side of two points', () => {
  const even = { riders: 'few', budget: 'much' };
  expect(complaintsAboutScenario({ answers: even })).toEqual([
    'Bring the lead of “bus” back to two points or more, or change the scenario “village-0” if it was wrong.',
  ]);
  expect(complaintsAboutScenario({ tossUp: true, firmness: ['toss-up'] })).toEqual([
    'Bring the lead of “bus” back under two points, or change the scenario “village-0” if it was wrong.',
  ]);
});

test.each<Scenario['firmness']>([[], ['toss-up'], ['clear', 'toss-up']])(
  'a lead of two points or more is never of firmness %o',
  (...firmness) => {
    expect(complaintsAboutScenario({ firmness })).toEqual([
      'Let the firmness of the scenario “village-0” be “toss-up” alone where its lead is under two points, else another.',
    ]);
  },
);
