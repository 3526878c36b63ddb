import type { FullDecision, QuestionWords } from '../decision.ts';
import { answerSets, leadersOf } from './leaders.ts';
import type { AnswerSet, Leaders } from './leaders.ts';

const LARGEST_SHARE = 0.8;

/**
 * Checks all ways to answer all questions: every option wins somewhere and none more than 80 %, and every question and
 * answer turns the pick somewhere. Each set of answers is weighed once: 5 answers to 7 questions take some seconds.
 */
export function checkBalance(decision: FullDecision): readonly string[] {
  const leaders = leadersOf(decision);
  return [
    ...checkShares(decision, leaders),
    ...decision.questions.flatMap((question) => checkEffect(decision, question, leaders)),
  ];
}

/** Returns the share of all full answer sets that each option wins, 0..1, by option id. Options share a tie equally. */
export function winShares(
  decision: FullDecision,
  leaders: Leaders = leadersOf(decision),
): Readonly<Record<string, number>> {
  const wins: Record<string, number> = Object.fromEntries(decision.options.map(({ id }) => [id, 0]));
  let sets = 0;
  for (const answers of answerSets(decision.questions)) {
    const ahead = leaders(answers);
    for (const option of ahead) wins[option] = (wins[option] ?? 0) + 1 / ahead.length;
    sets += 1;
  }
  return Object.fromEntries(Object.entries(wins).map(([option, count]) => [option, count / sets]));
}

function checkShares(decision: FullDecision, leaders: Leaders): readonly string[] {
  return Object.entries(winShares(decision, leaders)).flatMap(([option, share]) => {
    if (share === 0)
      return [`Give the option “${option}” answers under which it wins, or remove it: now it never does.`];
    if (share <= LARGEST_SHARE) return [];
    return [
      `Give the others more chances against “${option}”: it wins ${Math.round(100 * share)}% of all answer sets, ` +
        'and 80% is the most.',
    ];
  });
}

function checkEffect(decision: FullDecision, question: QuestionWords, leaders: Leaders): readonly string[] {
  const idle = new Set(question.answers.map(({ id }) => id));
  let turns = false;
  for (const others of answerSets(decision.questions.filter((other) => other !== question))) {
    const open = leaders(others);
    const given = question.answers.map(({ id }) => ({ id, ahead: leaders(withAnswer(others, question.id, id)) }));
    for (const { id, ahead } of given) if (!isSame(ahead, open)) idle.delete(id);
    turns ||= given.some(({ ahead }) => !isSame(ahead, given[0]?.ahead ?? []));
    if (turns && idle.size === 0) return [];
  }
  if (!turns) return [`Drop the question “${question.id}” or raise its weights: its answers never change the pick.`];
  return [...idle].map(
    (id) =>
      `Raise the weights of the answer “${id}” to “${question.id}” or drop it: ` +
      'it never changes the pick against leaving the question open.',
  );
}

function withAnswer(others: AnswerSet, question: string, answer: string): AnswerSet {
  return { ...others, [question]: answer };
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((option, index) => option === others[index]);
}
