import type { CountedAnswer } from './countedAnswers.ts';
import type { Option } from '../model.ts';

/** An option that counted answers rule out, with every answer that does so, questions in authored order. */
export interface RuledOut {
  readonly option: string;
  readonly by: readonly { readonly question: string; readonly answer: string }[];
}

/** The options that counted answers rule out, in authored order. However well one scores, it is never the pick. */
export function ruledOutBy(options: readonly Option[], counted: readonly CountedAnswer[]): readonly RuledOut[] {
  return options.map(({ id }) => ({ option: id, by: answersAgainst(id, counted) })).filter(({ by }) => by.length > 0);
}

function answersAgainst(option: string, counted: readonly CountedAnswer[]): RuledOut['by'] {
  return counted
    .filter(({ answer }) => answer.rulesOut?.some((ruleOut) => ruleOut.option === option))
    .map(({ question, answer }) => ({ question: question.id, answer: answer.id }));
}
