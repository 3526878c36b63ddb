import { evaluate, frontOf } from '#engine';
import type { FullDecision, QuestionWords } from '../decision.ts';
import { readingOf } from '../readingOf.ts';

/** Answer id by question id. */
export type AnswerSet = Readonly<Record<string, string>>;

/** Returns every way to answer all of these questions. */
export function* answerSets(questions: readonly QuestionWords[]): Generator<AnswerSet> {
  const [first, ...rest] = questions;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const others of answerSets(rest)) {
    for (const answer of first.answers) yield { [first.id]: answer.id, ...others };
  }
}

/** Tells which options are ahead under a set of answers: one, several that tie exactly, or none when all are ruled out. */
export type Leaders = (answers: AnswerSet) => readonly string[];

/** Creates the {@link Leaders} of a decision. It weighs each set of answers only once. */
export function leadersOf(decision: FullDecision): Leaders {
  const known = new Map<string, readonly string[]>();
  return (answers) => {
    const key = decision.questions.map(({ id }) => answers[id] ?? '').join('/');
    const leaders = known.get(key) ?? weigh(decision, answers);
    known.set(key, leaders);
    return leaders;
  };
}

function weigh(decision: FullDecision, answers: AnswerSet): readonly string[] {
  return frontOf(evaluate(decision, readingOf(answers)));
}
