import { expect, test } from 'vitest';
import { checkDecision } from '#content/check.ts';
import type { Scenario } from '#content/decision.ts';
import { changeFirst, smallDecision } from '../../support/smallDecision.ts';

function complaintsAboutScenario(change: Partial<Scenario>): readonly string[] {
  return checkDecision({ ...smallDecision, scenarios: changeFirst(smallDecision.scenarios, change) });
}

test('a decision has at least ten scenarios', () => {
  expect(checkDecision({ ...smallDecision, scenarios: smallDecision.scenarios.slice(3) })).toEqual([
    'Add 2 scenarios: 10 is the least.',
  ]);
});

test('every scenario has its own id', () => {
  expect(complaintsAboutScenario({ id: 'close-by-day' })).toEqual([
    'Rename one scenario “close-by-day”: another one has this id.',
  ]);
});

test('a scenario answers existing questions with existing answers', () => {
  expect(complaintsAboutScenario({ answers: { luggage: 'harp', colour: 'red' } })).toEqual([
    'Correct the scenario “nothing-answered”: there is no answer “harp” to a question “luggage”.',
    'Correct the scenario “nothing-answered”: there is no answer “red” to a question “colour”.',
  ]);
});

test('a scenario sets importances only for its own answers', () => {
  expect(complaintsAboutScenario({ importance: { distance: 2 } })).toEqual([
    'Correct the scenario “nothing-answered”: it says how much “distance” counts and does not answer it.',
  ]);
});

test('a scenario keeps its leader', () => {
  expect(complaintsAboutScenario({ answers: { hour: 'night' } })).toEqual([
    'Restore the leader “bike”, which is now “taxi”, or change the scenario “nothing-answered” if it was wrong.',
  ]);
});

test('a scenario is weighed with its importances', () => {
  const answers = { luggage: 'nothing', hour: 'night' };
  expect(complaintsAboutScenario({ answers, importance: { luggage: 3 } })).toEqual([]);
  expect(complaintsAboutScenario({ answers, importance: { hour: 3 } })).toEqual([
    'Restore the leader “bike”, which is now “taxi”, or change the scenario “nothing-answered” if it was wrong.',
  ]);
});

test('a scenario stays a toss-up, or stays none', () => {
  // 66.8 points against 65.2.
  const even = { luggage: 'bag', distance: 'middle', hour: 'day', wish: 'bill' };
  expect(complaintsAboutScenario({ answers: even, leader: 'tram' })).toEqual([
    'Bring the lead of “tram” back to two points or more, or change the scenario “nothing-answered” if it was wrong.',
  ]);
  expect(complaintsAboutScenario({ tossUp: true, firmness: ['toss-up'] })).toEqual([
    'Bring the lead of “bike” back under two points, or change the scenario “nothing-answered” if it was wrong.',
  ]);
});

test.each<Scenario['firmness']>([[], ['toss-up'], ['clear', 'toss-up']])(
  'a lead of two points or more is never of firmness %o',
  (...firmness) => {
    expect(complaintsAboutScenario({ firmness })).toEqual([
      'Let the firmness of the scenario “nothing-answered” be “toss-up” alone where its lead is under two points, else another.',
    ]);
  },
);

test('in a scenario nothing may fit', () => {
  const answers = { luggage: 'cello', hour: 'night', wish: 'air' };
  expect(complaintsAboutScenario({ answers, leader: 'none-fits', firmness: ['none-fits'] })).toEqual([]);
  expect(complaintsAboutScenario({ answers })).toEqual([
    'Restore the leader “bike”, which is now “none-fits”, or change the scenario “nothing-answered” if it was wrong.',
  ]);
});
