import type { CountedAnswer } from './countedAnswers.ts';
import type { Option } from '../model.ts';

/** An option that counted answers rule out, with each of these answers, questions in authored order. */
export interface RuledOut {
  readonly option: string;
  readonly by: readonly { readonly question: string; readonly answer: string }[];
}

/**
 * Returns the options that counted answers rule out, in authored order. However well such an option scores, it is never
 * the pick.
 */
export function ruledOutBy(options: readonly Option[], counted: readonly CountedAnswer[]): readonly RuledOut[] {
  return options.map(({ id }) => ({ option: id, by: answersAgainst(id, counted) })).filter(({ by }) => by.length > 0);
}

function answersAgainst(option: string, counted: readonly CountedAnswer[]): RuledOut['by'] {
  return counted
    .filter(({ answer }) => answer.rulesOut?.some((ruleOut) => ruleOut.option === option))
    .map(({ question, answer }) => ({ question: question.id, answer: answer.id }));
}

/**
 * Returns all smallest sets of answers to take back so that one of these ruled-out options is left, in the order of the
 * options that they free. An option is free when every answer against it is taken back, and no other one helps.
 */
export function smallestTakenBack<Cause>(
  ruledOut: readonly { readonly by: readonly Cause[] }[],
): readonly (readonly Cause[])[] {
  const fewest = Math.min(...ruledOut.map(({ by }) => by.length));
  const smallest = ruledOut.filter(({ by }) => by.length === fewest);
  return [...new Map(smallest.map(({ by }) => [JSON.stringify(by), by])).values()];
}
