import { contributionsByAnswer } from '../explain/contributionsByAnswer.ts';
import { contributionsByFactor } from '../explain/contributionsByFactor.ts';
import { evaluate } from '../score/evaluate.ts';
import { fraction, meanOf } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import { apportionJointly, jointLead, jointLeaderFirst, mirroredPart } from './jointLead.ts';
import type { JointPart } from './jointLead.ts';
import { jointResult } from './jointResult.ts';
import { itemAt } from '../numbers/lookUp.ts';
import type { Model } from '../model.ts';
import type { Pair } from '../score/pair.ts';
import type { Reading } from '../reading.ts';

/** What a factor gives to a joint lead: the mean of what it gives to the members' leads. */
export interface JointFactorPart extends JointPart {
  readonly factor: string;
}

/** A joint lead split into what stands before any answer and what the answers to each question give. */
export interface JointAnswerContributions {
  readonly base: JointPart;
  /** Questions of which at least one member's answer counts, in authored order. */
  readonly questions: readonly (JointPart & { readonly question: string })[];
}

/**
 * The joint lead of the first option over the second, split by factor in authored order. The parts add up to the lead,
 * exactly and as shown; the pair the other way round gives the exact negative.
 */
export function jointlyByFactor(model: Model, readings: readonly Reading[], pair: Pair): readonly JointFactorPart[] {
  const members = readings.map((reading) => {
    const evaluation = evaluate(model, reading);
    return contributionsByFactor(model, evaluation, pair).map(({ exact }) => inPoints(exact, evaluation.totalWeight));
  });
  const means = model.factors.map((_, index) => meanOf(members.map((parts) => itemAt(parts, index))));
  const parts = shownParts({ model, readings, pair }, means);
  return model.factors.map(({ id }, index) => ({ factor: id, ...itemAt(parts, index) }));
}

/** The same split by question: the means of the Shapley values of the members' answers. */
export function jointlyByAnswer(model: Model, readings: readonly Reading[], pair: Pair): JointAnswerContributions {
  const members = readings.map((reading) => {
    const { base, answers } = contributionsByAnswer(model, reading, pair);
    const perPoint = 2 * evaluate(model, reading).totalWeight;
    return {
      base: inPoints(base.exact, perPoint),
      answers: new Map(answers.map(({ question, exact }) => [question, inPoints(exact, perPoint)])),
    };
  });
  const asked = model.questions.filter(({ id }) => members.some(({ answers }) => answers.has(id)));
  const means = asked.map(({ id }) => meanOf(members.map(({ answers }) => answers.get(id) ?? inPoints(0, 1))));
  const parts = shownParts({ model, readings, pair }, [meanOf(members.map(({ base }) => base)), ...means]);
  return {
    base: itemAt(parts, 0),
    questions: asked.map(({ id }, index) => ({ question: id, ...itemAt(parts, index + 1) })),
  };
}

interface Asked {
  readonly model: Model;
  readonly readings: readonly Reading[];
  readonly pair: Pair;
}

/** Rounded for the leading option and mirrored for the other, so that both ways show the same numbers. */
function shownParts({ model, readings, pair }: Asked, exact: readonly Fraction[]): readonly JointPart[] {
  const joint = jointResult(model, readings);
  const leading = jointLeaderFirst(model, joint, pair);
  const { shown } = jointLead(joint, leading);
  if (leading[0] === pair[0]) return apportionJointly(exact, shown);
  const negative = exact.map((part) => mirroredPart({ exact: part, shown: 0 }).exact);
  return apportionJointly(negative, shown).map(mirroredPart);
}

function inPoints(exact: number, perPoint: number): Fraction {
  return fraction(BigInt(exact), BigInt(perPoint));
}
