import type { Decision } from '#content';
import {
  type Disagreement,
  type Evaluation,
  jointDisagreements,
  type JointResult,
  jointResult,
  type Pair,
  type Reading,
} from '#engine';
import type { Member } from '#permalink';
import { frontPair } from '../lead.ts';
import { memberLabel } from '../labels.ts';
import { evaluationOf } from '#state/evaluation.ts';

/** A team with its joint result, calculated once for the whole page. */
export interface WeighedTeam {
  readonly decision: Decision;
  /** In the order in which they were added. */
  readonly people: readonly Person[];
  readonly readings: readonly Reading[];
  readonly joint: JointResult;
  /** The first two of the joint ranking in authored order; null where fewer are left. */
  readonly pair: Pair | null;
  /** The largest effect on the joint lead first. */
  readonly disagreements: readonly Disagreement[];
}

export interface Person {
  readonly label: string;
  readonly reading: Reading;
  readonly evaluation: Evaluation;
}

/** Weighs a team of at least one. */
export function weighTeam(decision: Decision, members: readonly Member[]): WeighedTeam {
  const people = members.map(({ name, reading }, place) => ({
    label: memberLabel(name, place),
    reading,
    evaluation: evaluationOf(decision, reading),
  }));
  const readings = people.map(({ reading }) => reading);
  const joint = jointResult(decision, readings);
  const pair = frontPair(decision, joint);
  const [first, second] = decision.options.map(({ id }) => id);
  const weighed = pair ?? (first !== undefined && second !== undefined ? ([first, second] as const) : null);
  const disagreements = weighed ? jointDisagreements(decision, readings, weighed) : [];
  return { decision, people, readings, joint, pair, disagreements };
}

/** Tells whether a person's own answers give the joint pick, with no other option too close to call. */
export function isWith({ joint: { outcome } }: WeighedTeam, { evaluation }: Person): boolean {
  return outcome.kind === 'pick' && evaluation.outcome.kind === 'pick' && evaluation.outcome.option === outcome.option;
}
