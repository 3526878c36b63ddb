import { jointResult } from './jointResult.ts';
import type { MemberAnswer } from './jointResult.ts';
import type { Model } from '../model.ts';
import type { Outcome } from '../score/outcome.ts';
import { withoutAnswers } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { smallestTakenBack } from '../score/ruleOuts.ts';

/** Answers of members to take back, and the team's outcome then. */
export interface JointRelaxation {
  readonly takenBack: readonly MemberAnswer[];
  readonly outcome: Outcome;
}

/**
 * Returns all smallest sets of members' answers to take back when they rule every option out, in the authored order of
 * the options that they free; none when an option is left.
 */
export function jointRelaxations(model: Model, readings: readonly Reading[]): readonly JointRelaxation[] {
  const { outcome, ruledOut } = jointResult(model, readings);
  if (outcome.kind !== 'none-fits') return [];
  return smallestTakenBack(ruledOut).map((takenBack) => {
    const relaxed = readings.map((reading, member) => without(takenBack, reading, member));
    return { takenBack, outcome: jointResult(model, relaxed).outcome };
  });
}

function without(takenBack: readonly MemberAnswer[], reading: Reading, member: number): Reading {
  const ofMember = takenBack.filter((each) => each.member === member);
  return withoutAnswers(
    reading,
    ofMember.map(({ question }) => question),
  );
}
