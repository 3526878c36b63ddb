import type { Decision } from '#content';
import {
  contributionsByAnswer,
  contributionsByFactor,
  evaluate,
  firmness,
  leadBetween,
  type Outcome,
  type Reading,
  variations,
} from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { runToEnd } from '#lib/runToEnd.ts';
import { sayNotice } from '#words/notices.ts';
import type { Notice } from '#permalink';

/** What a reading comes to, as numbers that a page shows: points with one decimal. */
export function summarise(decision: Decision, reading: Reading, notices: readonly Notice[]) {
  const evaluation = evaluate(decision, reading);
  const varied = runToEnd(variations(decision, reading));
  const [first, second] = evaluation.ranking;
  const lead = first === undefined || second === undefined ? null : leadBetween(evaluation, first, second);
  return {
    decision: decision.id,
    revision: decision.revision,
    pick: pickOf(evaluation.outcome),
    class: firmness(decision, reading, varied).class,
    firstInVariations: varied.firsts,
    lead: lead && points(lead.shown),
    between: lead && [first, second],
    scores: Object.fromEntries(Object.entries(evaluation.scores).map(([option, score]) => [option, points(score)])),
    ranking: evaluation.ranking,
    ruledOut: evaluation.ruledOut,
    contributions: first === undefined || second === undefined ? null : split(decision, reading, [first, second]),
    notices: notices.map((notice) => ({ ...notice, said: sayNotice(notice, decision) })),
  };
}

/** The lead of the first option over the second; the parts of each split add up to it. */
function split(decision: Decision, reading: Reading, pair: readonly [string, string]) {
  const { base, answers } = contributionsByAnswer(decision, reading, pair);
  const factors = contributionsByFactor(decision, evaluate(decision, reading), pair);
  return {
    byFactor: Object.fromEntries(factors.map(({ factor, shown }) => [factor, points(shown)])),
    byAnswer: {
      'before any answer': points(base.shown),
      ...Object.fromEntries(answers.map(({ question, shown }) => [question, points(shown)])),
    },
  };
}

function pickOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'pick':
      return outcome.option;
    case 'toss-up':
    case 'none-fits':
      return outcome.kind;
    default:
      return assertNever(outcome);
  }
}

function points(tenths: number): number {
  return tenths / 10;
}
