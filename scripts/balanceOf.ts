import type { FullDecision, QuestionWords } from '#content';
import { type AnswerSet, answerSets, type Leaders, leadersOf } from '#content/checks/leaders.ts';

/** The balance of a decision over all ways to answer all of its questions. Shares are 0..1; options share a tie equally. */
export interface Balance {
  /** By option id, with every set of answers counting the same. */
  readonly wins: Readonly<Record<string, number>>;
  /** By option id, with every set of answers counting as often as its answers are said to be given. */
  readonly commonWins: Readonly<Record<string, number>>;
  /** By question id: the share of the answers to all others at which the answer to this one decides the pick. */
  readonly pull: Readonly<Record<string, number>>;
}

/** Weighs every way to answer all questions of a decision: 24,000 of them take about a second. */
export function balanceOf(decision: FullDecision): Balance {
  const leaders = leadersOf(decision);
  return {
    wins: sharesOf(decision, leaders, () => 1),
    commonWins: sharesOf(decision, leaders, (answers) => frequencyOf(decision, answers)),
    pull: Object.fromEntries(
      decision.questions.map((question) => [question.id, pullOf(decision, question, leaders)] as const),
    ),
  };
}

function sharesOf(decision: FullDecision, leaders: Leaders, countOf: (answers: AnswerSet) => number) {
  const wins: Record<string, number> = Object.fromEntries(decision.options.map(({ id }) => [id, 0]));
  let total = 0;
  for (const answers of answerSets(decision.questions)) {
    const count = countOf(answers);
    const ahead = leaders(answers);
    for (const option of ahead) wins[option] = (wins[option] ?? 0) + count / ahead.length;
    total += count;
  }
  return Object.fromEntries(Object.entries(wins).map(([option, count]) => [option, count / total]));
}

/** Returns how common a set of answers is, as if the answers to different questions had nothing to do with each other. */
function frequencyOf({ questions }: FullDecision, answers: AnswerSet): number {
  return questions.reduce((product, { id, answers: all }) => {
    const given = all.find((answer) => answer.id === answers[id]);
    return (product * (given?.share ?? 0)) / 100;
  }, 1);
}

function pullOf({ questions }: FullDecision, question: QuestionWords, leaders: Leaders): number {
  const others = [...answerSets(questions.filter((other) => other !== question))];
  const turned = others.filter((answers) => {
    const picks = question.answers.map(({ id }) => leaders({ ...answers, [question.id]: id }).join('/'));
    return new Set(picks).size > 1;
  });
  return turned.length / others.length;
}
