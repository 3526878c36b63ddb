import type { Evaluation } from '#engine';
import { answerFlips } from './answerFlips.ts';
import type { Flip, Result } from './flip.ts';
import { importanceFlips } from './importanceFlips.ts';
import { ownValueFlips } from './ownValueFlips.ts';

const known = new WeakMap<Evaluation, readonly Flip[]>();

/**
 * Every single change that gives another pick or puts another option in front, worked out once for all who ask:
 * preferences before facts, the nearest first, and before a second one of a topic the first ones of all others.
 */
export function nearestFlips(result: Result): readonly Flip[] {
  const flips = known.get(result.evaluation) ?? inOrder(result);
  known.set(result.evaluation, flips);
  return flips;
}

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
