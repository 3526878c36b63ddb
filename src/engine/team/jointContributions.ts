import { contributionsByAnswer } from '../explain/contributionsByAnswer.ts';
import { contributionsByFactor } from '../explain/contributionsByFactor.ts';
import { evaluate } from '../score/evaluate.ts';
import type { Part } from '../numbers/apportion.ts';
import { fraction, meanOf } from '../numbers/fraction.ts';
import { jointResult } from './jointResult.ts';
import { itemAt } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import type { Pair } from '../score/pair.ts';
import { partsOfLead } from '../explain/partsOfLead.ts';
import type { Reading } from '../reading.ts';

/** The part of a joint lead that one factor gives: the mean of what it gives to the members' leads, in points. */
export interface JointFactorPart extends Part {
  readonly factor: string;
}

/** A joint lead split into the part before any answer and the parts of the answers to each question. */
export interface JointAnswerContributions {
  readonly base: Part;
  /** Questions of which at least one member's answer counts, in authored order. */
  readonly questions: readonly (Part & { readonly question: string })[];
}

/**
 * Splits the joint lead of the first option over the second by factor, in authored order. The parts add up to the lead,
 * exactly and as shown; the pair the other way round gives the exact negative.
 */
export function jointlyByFactor(model: Model, readings: readonly Reading[], pair: Pair): readonly JointFactorPart[] {
  const members = readings.map((reading) => contributionsByFactor(model, evaluate(model, reading), pair));
  const means = model.factors.map((_, index) => meanOf(members.map((parts) => itemAt(parts, index).exact)));
  const parts = partsOfLead(model, { scored: jointResult(model, readings), pair }, means);
  return model.factors.map(({ id }, index) => ({ factor: id, ...itemAt(parts, index) }));
}

/** Splits it by question: the means of the Shapley values of the members' answers. */
export function jointlyByAnswer(model: Model, readings: readonly Reading[], pair: Pair): JointAnswerContributions {
  const members = readings.map((reading) => {
    const { base, answers } = contributionsByAnswer(model, reading, pair);
    return { base: base.exact, answers: new Map(answers.map(({ question, exact }) => [question, exact])) };
  });
  const asked = model.questions.filter(({ id }) => members.some(({ answers }) => answers.has(id)));
  const means = asked.map(({ id }) => meanOf(members.map(({ answers }) => answers.get(id) ?? fraction(0))));
  const exact = [meanOf(members.map(({ base }) => base)), ...means];
  const parts = partsOfLead(model, { scored: jointResult(model, readings), pair }, exact);
  return {
    base: itemAt(parts, 0),
    questions: asked.map(({ id }, index) => ({ question: id, ...itemAt(parts, index + 1) })),
  };
}
