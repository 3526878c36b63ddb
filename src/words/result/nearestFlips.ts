import { memoizeByObject } from '#lib/memoizeByObject.ts';
import { answerFlips } from './answerFlips.ts';
import type { Flip } from './flip.ts';
import type { Result } from './result.ts';
import { importanceFlips } from './importanceFlips.ts';
import { ownValueFlips } from './ownValueFlips.ts';

/**
 * Returns every single change that gives another pick or puts another option in front; the same list each time.
 * Preferences come before facts and the nearest changes first, but the first change of each topic before any second one.
 */
export function nearestFlips({ evaluation, decision, reading }: Result): readonly Flip[] {
  return flipsOf(evaluation, decision, reading);
}

const flipsOf = memoizeByObject(
  (evaluation: Result['evaluation'], decision: Result['decision'], reading: Result['reading']) =>
    inOrder({ evaluation, decision, reading }),
);

function inOrder(result: Result): readonly Flip[] {
  if (result.evaluation.outcome.kind === 'none-fits') return [];
  const all = [...importanceFlips(result), ...answerFlips(result), ...ownValueFlips(result)];
  const bySize = all.sort((one, other) => one.size - other.size);
  return (['preference', 'fact', 'remote'] as const).flatMap((kind) => {
    const ofKind = bySize.filter((flip) => flip.kind === kind);
    const isFirst = (flip: Flip) => ofKind.find(({ topic }) => topic === flip.topic) === flip;
    return [...ofKind.filter(isFirst), ...ofKind.filter((flip) => !isFirst(flip))];
  });
}
