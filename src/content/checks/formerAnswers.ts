import type { Revision } from '../archive/revision.ts';
import type { Decision, FormerAnswer, FullDecision } from '../decision.ts';

/** Checks former answers: none is still an answer, each is listed once, and each names answers to its questions. */
export function checkFormerAnswers(decision: FullDecision): readonly string[] {
  const { formerAnswers = [] } = decision;
  return [
    ...formerAnswers
      .filter(({ question, answer }) => isPresent(decision, question, answer))
      .map((former) => `Take the ${nameOf(former)} out: the question still has an answer of this id.`),
    ...formerAnswers
      .filter((former, place) => formerAnswers.findIndex((other) => isSame(former, other)) < place)
      .map((former) => `Keep one of the two that are listed as the ${nameOf(former)}.`),
    ...formerAnswers.flatMap((former) =>
      Object.entries(former.now)
        .filter(([, answers]) => answers.length === 0)
        .map(([question]) => `Name an answer to “${question}” for the ${nameOf(former)}, or leave the question out.`),
    ),
  ];
}

/** Checks that every answer of an archived revision is still one, is an alias of one, or is listed as a former answer. */
export function checkRetired(decision: Decision, archived: Revision): readonly string[] {
  const { formerAnswers = [] } = decision;
  return archived.questions.flatMap(({ id: question, answers }) =>
    answers
      .filter(({ id }) => !isPresent(decision, question, id))
      .filter(({ id: answer }) => !formerAnswers.some((former) => isSame(former, { question, answer })))
      .map(
        ({ id, label }) =>
          `Say what the answer “${id}” (${label}) to “${question}” means today: revision ${archived.revision} had it. Keep a renamed id as an alias, and list an answer that was split or removed in formerAnswers.`,
      ),
  );
}

type AnswerId = Pick<FormerAnswer, 'question' | 'answer'>;

function isSame(one: AnswerId, other: AnswerId): boolean {
  return one.question === other.question && one.answer === other.answer;
}

function isPresent({ questions }: Decision, question: string, answer: string): boolean {
  const asked = questions.find(({ id, aliases = [] }) => id === question || aliases.includes(question));
  return asked?.answers.some(({ id, aliases = [] }) => id === answer || aliases.includes(answer)) ?? false;
}

function nameOf({ question, answer }: AnswerId): string {
  return `former answer “${answer}” to “${question}”`;
}
