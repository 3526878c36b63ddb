import type { Caution, FullDecision } from '../decision.ts';

/** Contradictions are of two questions at least, and cautions show under some answers, but not under all. */
export function checkConditions(decision: FullDecision): readonly string[] {
  return [
    ...decision.contradictions
      .filter(({ when }) => Object.keys(when).length < 2)
      .map(({ id }) => `Name two questions or more in the contradiction “${id}”: one answer contradicts nothing.`),
    ...decision.contradictions.flatMap(({ id, when }) => noAnswers(`contradiction “${id}”`, when)),
    ...decision.cautions.flatMap((caution) => checkCaution(decision, caution)),
  ];
}

function checkCaution(decision: FullDecision, { option, when, text }: Caution): readonly string[] {
  const name = `caution “${text}”`;
  if (Object.keys(when).length === 0) return [`Say under which answers the ${name} shows: it would always show.`];
  const blind = noAnswers(name, when);
  if (blind.length > 0 || !isRuledOut(decision, { option, when })) return blind;
  return [`Take the ${name} out or widen it: where it would show, “${option}” is ruled out.`];
}

function noAnswers(name: string, when: Caution['when']): readonly string[] {
  return Object.entries(when)
    .filter(([, answers]) => answers.length === 0)
    .map(([question]) => `Name an answer to “${question}” in the ${name}: with none it never shows.`);
}

/** Returns true if all answers to one of the questions of a condition rule the option out. */
function isRuledOut({ questions }: FullDecision, { option, when }: Pick<Caution, 'option' | 'when'>): boolean {
  return questions.some(({ id, answers }) => {
    const given = answers.filter((answer) => when[id]?.includes(answer.id));
    return given.length > 0 && given.every(({ rulesOut = [] }) => rulesOut.some((out) => out.option === option));
  });
}
