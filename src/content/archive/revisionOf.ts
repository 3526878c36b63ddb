import type { AnswerWords, Decision, FactorWords, QuestionWords } from '../decision.ts';
import type { Revision } from './revision.ts';

/** Returns what the archive keeps of a decision as it is now. */
export function revisionOf({ revision, options, groups, factors, questions }: Decision): Revision {
  return {
    revision,
    options: options.map(({ id: option, label }) => ({ id: option, label })),
    groups: groups.map(({ id: group, label }) => ({ id: group, label })),
    factors: factors.map(archivedFactor),
    questions: questions.map(archivedQuestion),
  };
}

function archivedFactor({ id, label, group, base, values }: FactorWords): Revision['factors'][number] {
  const kept = Object.entries(values).map(
    ([option, { low, value, high, confidence }]) => [option, { low, value, high, confidence }] as const,
  );
  return { id, label, group, base, values: Object.fromEntries(kept) };
}

function archivedQuestion({ aliases: _aliases, why: _why, ...question }: QuestionWords): Revision['questions'][number] {
  return { ...question, answers: question.answers.map(archivedAnswer) };
}

function archivedAnswer({ aliases: _aliases, rulesOut, ...answer }: AnswerWords) {
  if (!rulesOut) return answer;
  return { ...answer, rulesOut: rulesOut.map(({ option, reason }) => ({ option, reason })) };
}
