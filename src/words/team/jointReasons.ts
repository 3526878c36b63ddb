import { jointlyByAnswer, jointlyByFactor, type Pair } from '#engine';
import { labelOf } from '../labels.ts';
import { baseReason, type Reason } from '../result/reasons.ts';
import type { WeighedTeam } from './weighedTeam.ts';

/** Returns the points that each question adds to a joint lead, in authored order, and last those that always count. */
export function jointReasonsByAnswer({ decision, readings }: WeighedTeam, pair: Pair): readonly Reason[] {
  const { base, questions } = jointlyByAnswer(decision, readings, pair);
  const reasons = questions.map(({ question, shown }) => ({
    id: question,
    label: labelOf(decision.questions, question),
    shownTenths: shown,
    factors: [],
  }));
  return [...reasons, baseReason(base.shown)];
}

/** Returns the points that each factor adds to a joint lead, the largest first. */
export function jointReasonsByFactor({ decision, readings }: WeighedTeam, pair: Pair): readonly Reason[] {
  return jointlyByFactor(decision, readings, pair)
    .map(({ factor, shown }) => ({
      id: factor,
      label: labelOf(decision.factors, factor),
      shownTenths: shown,
      factors: [factor],
    }))
    .toSorted((one, other) => Math.abs(other.shownTenths) - Math.abs(one.shownTenths));
}
