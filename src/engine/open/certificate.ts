import { evaluate } from '../score/evaluate.ts';
import type { Model } from '../model.ts';
import { CLOSE_BELOW } from '../score/closeness.ts';
import { pendingQuestions } from '../settings/pending.ts';
import type { Reading } from '../reading.ts';
import { holdsThroughout } from './worstCase.ts';
import { weightWith } from '../vary/weightRange.ts';
import type { Claim } from './worstCase.ts';

/**
 * Returns the option that stays alone in front however the unanswered questions are answered (counting once) or left
 * out, or null if there is none (MCDA: necessary winner). Its lead may still be under two points, which is a toss-up;
 * {@link certifiedPick} excludes that. It is proved, not sampled. If there may be no weight at all, an option is named
 * only when no rival is left.
 */
export function necessaryWinner(model: Model, reading: Reading): string | null {
  return provenFor(IN_FRONT, model, reading);
}

/**
 * Returns the option that is the pick, never a toss-up, however the unanswered questions are answered (counting once)
 * or left out, or null if there is none. It leads every rival by at least two points throughout, which is as linear in
 * the weights as being in front, so {@link necessaryWinner} is proved in the same way.
 */
export function certifiedPick(model: Model, reading: Reading): string | null {
  return provenFor(PICKED, model, reading);
}

/** The option is alone in front. */
export const IN_FRONT: Claim = {
  over: (option, rival) => option.value - rival.value,
  weightOf: weightWith,
  holds: (sum) => sum > 0,
};

/** The option leads by at least two points. */
const PICKED: Claim = {
  over: (option, rival) => option.value - rival.value - CLOSE_BELOW,
  weightOf: weightWith,
  holds: (sum) => sum >= 0,
};

function provenFor(claim: Claim, model: Model, reading: Reading): string | null {
  const [leader] = evaluate(model, reading).ranking;
  if (leader === undefined) return null;
  return holdsThroughout(claim, { model, reading, open: pendingQuestions(model, reading) }, leader) ? leader : null;
}
