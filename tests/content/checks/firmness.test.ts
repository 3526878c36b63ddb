import { expect, test } from 'vitest';
import { checkFirmness } from '#content/checks/firmness.ts';
import type { Scenario } from '#content/decision.ts';
import { changeFirst, smallDecision } from '../../support/smallDecision.ts';

function complaintsAbout(firmness: Scenario['firmness']): readonly string[] {
  return checkFirmness({ ...smallDecision, scenarios: changeFirst(smallDecision.scenarios.slice(0, 1), { firmness }) });
}

test('a scenario is as firm as it says', () => {
  expect(complaintsAbout(['leaning', 'clear'])).toEqual([]);
  expect(complaintsAbout(['decided', 'toss-up'])).toEqual([
    'Bring the firmness of the scenario “nothing-answered” back to decided or toss-up: it is leaning now.',
  ]);
});
