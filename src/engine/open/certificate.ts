import { evaluate } from '../score/evaluate.ts';
import type { Model } from '../model.ts';
import { CLOSE_BELOW } from '../score/closeness.ts';
import { pendingQuestions } from '../settings/pending.ts';
import type { Reading } from '../reading.ts';
import { holdsThroughout } from './worstCase.ts';
import { weightWith } from '../vary/weightRange.ts';
import type { Claim } from './worstCase.ts';

/**
 * The option that stays alone in front however the unanswered questions are answered (counting once) or left out, or
 * null when there is none (MCDA: necessary winner). Its lead may still come to less than two points, which is a
 * toss-up: {@link certifiedPick} excludes that. Proved, not sampled. Where nothing might weigh, an option is named only
 * when no rival is left.
 */
export function necessaryWinner(model: Model, reading: Reading): string | null {
  return provenFor(IN_FRONT, model, reading);
}

/**
 * The option that is the pick, never a toss-up, however the unanswered questions are answered (counting once) or left
 * out, or null when there is none: it leads every rival by at least two points throughout. That is as linear in the
 * weights as being in front, so it is proved in the same way as {@link necessaryWinner}, of which it is a special case.
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
