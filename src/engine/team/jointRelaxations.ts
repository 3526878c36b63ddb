import { jointResult } from './jointResult.ts';
import type { MemberAnswer } from './jointResult.ts';
import type { Model } from '../model.ts';
import type { Outcome } from '../score/outcome.ts';
import { withoutAnswers } from '../reading.ts';
import type { Reading } from '../reading.ts';

/** Answers of members that would have to be taken back, and what the team then comes to. */
export interface JointRelaxation {
  readonly takenBack: readonly MemberAnswer[];
  readonly outcome: Outcome;
}

/**
 * Where members' answers rule every option out: all smallest sets of answers to take back so that an option is left, in
 * the authored order of the options that they free. None where an option is left.
 */
export function jointRelaxations(model: Model, readings: readonly Reading[]): readonly JointRelaxation[] {
  const { outcome, ruledOut } = jointResult(model, readings);
  if (outcome.kind !== 'none-fits') return [];
  // An option is free once all that speaks against it is taken back, and nothing less frees it.
  const least = Math.min(...ruledOut.map(({ by }) => by.length));
  const sets = new Map(ruledOut.filter(({ by }) => by.length === least).map(({ by }) => [JSON.stringify(by), by]));
  return [...sets.values()].map((takenBack) => ({
    takenBack,
    outcome: jointResult(
      model,
      readings.map((reading, member) => without(takenBack, reading, member)),
    ).outcome,
  }));
}

function without(takenBack: readonly MemberAnswer[], reading: Reading, member: number): Reading {
  const ofMember = takenBack.filter((each) => each.member === member);
  return withoutAnswers(
    reading,
    ofMember.map(({ question }) => question),
  );
}
