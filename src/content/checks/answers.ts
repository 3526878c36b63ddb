import type { AnswerWords, FullDecision, QuestionWords } from '../decision.ts';
import { isWholeWeight, MOST_WEIGHT, outside } from './limits.ts';

/** Checks questions and answers: their number, shares, weights, order, fit and rule-outs, and that each factor is reached. */
export function checkAnswers(decision: FullDecision): readonly string[] {
  const { questions } = decision;
  return [
    ...outside(questions.length, 3, 7).map((count) => `Bring the number of questions from ${count} to 3 to 7.`),
    ...questions.flatMap(checkQuestion),
    ...questions.flatMap(({ answers }) => answers.flatMap((answer) => checkRuleOuts(decision, answer))),
    ...checkFitFactors(questions),
    ...checkReach(decision),
  ];
}

function checkQuestion({ id, ordered, answers }: QuestionWords): readonly string[] {
  const shares = answers.reduce((sum, { share }) => sum + share, 0);
  const labels = answers.map(({ label }) => label);
  const wanted = labels.toSorted(alphabeticallyNoneLast);
  return [
    ...outside(answers.length, 2, 5).map((count) => `Bring the answers to “${id}” from ${count} to 2 to 5.`),
    ...(shares === 100 ? [] : [`Make the shares of the answers to “${id}” add up to 100, not ${shares}.`]),
    ...answers
      .filter(({ share }) => !isWholeWeight(share))
      .map((answer) => `Make the share of “${answer.id}” a whole number from 0 to 100, not ${answer.share}.`),
    ...answers.flatMap((answer) => checkWeights(id, answer)),
    ...(ordered || labels.every((label, index) => label === wanted[index])
      ? []
      : [`Put the answers to “${id}” into this order: ${wanted.join(' · ')}.`]),
  ];
}

/** “None of these” comes last, whatever its first letter. */
function alphabeticallyNoneLast(one: string, other: string): number {
  const lastOne = Number(/^none\b/i.test(one)) - Number(/^none\b/i.test(other));
  return lastOne === 0 ? one.localeCompare(other, 'en') : lastOne;
}

function checkWeights(question: string, { id, weights }: AnswerWords): readonly string[] {
  return Object.entries(weights).flatMap(([factor, weight]) => {
    const where = `the weight of the answer “${id}” to “${question}” on “${factor}”`;
    if (!isWholeWeight(weight)) return [`Make ${where} a whole number from 0 up, not ${weight}.`];
    return weight > MOST_WEIGHT ? [`Lower ${where} from ${weight} to at most ${MOST_WEIGHT}.`] : [];
  });
}

function checkRuleOuts({ options }: FullDecision, { id, rulesOut = [] }: AnswerWords): readonly string[] {
  const all = options.every((option) => rulesOut.some((ruleOut) => ruleOut.option === option.id));
  return all ? [`Leave an option to the answer “${id}”: it rules every one of them out.`] : [];
}

function checkFitFactors(questions: readonly QuestionWords[]): readonly string[] {
  const fitted = questions.flatMap(({ answers }) => [...new Set(answers.flatMap(({ fit = {} }) => Object.keys(fit)))]);
  const twice = new Set(fitted.filter((factor, index) => fitted.indexOf(factor) !== index));
  return [...twice].map((factor) => `Let one question alone set the values of “${factor}”: two of them do.`);
}

function checkReach({ factors, questions }: FullDecision): readonly string[] {
  const answers = questions.flatMap((question) => question.answers);
  return factors
    .filter(({ id }) => !answers.some(({ weights, fit }) => (weights[id] ?? 0) > 0 || fit?.[id] !== undefined))
    .map(({ id }) => `Let an answer add weight to “${id}”: no question reaches this factor.`);
}
