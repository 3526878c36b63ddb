import { expect, test } from 'vitest';
import { firmness, variations } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';
import { varyResult } from '#state/variedResult.ts';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

test('a varied result has the counts and the firmness of the engine, and pauses while it counts', () => {
  const given = reading({ luggage: 'bag' });
  const counted = runToEnd(variations(smallDecision, given));
  const work = varyResult(smallDecision, given);
  expect(work.next().done).toBe(false);
  expect(runToEnd(work)).toEqual({ variations: counted, firmness: firmness(smallDecision, given, counted) });
});
