import type { Decision } from '#content';
import { countedAnswers, importanceOf, questionsWithoutAnswer, type Reading } from '#engine';
import { countOf, joinWords } from '#lib/english.ts';

/** Says why there is no map yet, and which questions to answer, or to let count again, to see it. */
export function sayMissingAnswers(decision: Decision, reading: Reading): string {
  const counted = countedAnswers(decision, reading).length;
  const open = questionsWithoutAnswer(decision.questions, reading);
  const ignored = decision.questions.filter((each) => !open.includes(each) && importanceOf(reading, each.id) === 0);
  const ways = [
    ...(open.length > 0 ? [`answer ${oneOf(open)}`] : []),
    ...(ignored.length > 0 ? [`let ${oneOf(ignored)} count again`] : []),
  ];
  const soFar = `so far there ${counted === 1 ? 'is' : 'are'} ${countOf(counted, 'answer')}`;
  return `The map takes three answers that count, and ${soFar}. To see it, ${joinWords(ways, 'or')}.`;
}

function oneOf(questions: readonly { readonly label: string }[]): string {
  return joinWords(
    questions.map(({ label }) => label),
    'or',
  );
}
