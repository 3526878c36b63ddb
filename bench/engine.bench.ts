import { bench, describe } from 'vitest';
import {
  type Answer,
  type Model,
  NOTHING_ANSWERED,
  certifiedPick,
  contributionsByAnswer,
  contributionsByFactor,
  counterfactuals,
  evaluate,
  firmness,
  importanceTipping,
  mostTelling,
  possibleWinners,
  valueFlips,
  variations,
  weightStability,
} from '#engine';
import { valueOfAsking } from '#engine/open/valueOfAsking.ts';
import { necessaryWinner } from '#engine/open/certificate.ts';
import { runToEnd } from '#lib/runToEnd.ts';
import { exactly, factor, model, question, reading } from '../tests/support/models.ts';

/** The largest decision that content may have: 12 options, 15 factors, 7 questions of 5 answers, one of them with fit. */
const largest = largestModel();
const answered = reading(Object.fromEntries(largest.questions.map(({ id }, index) => [id, `a${index % 5}`])));
const [first = '', second = ''] = evaluate(largest, answered).ranking;

const varied = runToEnd(variations(largest, NOTHING_ANSWERED));

/** The same decision with four answers to each question. */
const smaller: Model = {
  ...largest,
  questions: largest.questions.map((each) => ({ ...each, answers: each.answers.slice(0, 4) })),
};
const answeredSmaller = reading(Object.fromEntries(largest.questions.map(({ id }, index) => [id, `a${index % 4}`])));

/** The same decision with a first option that always wins, so that the certificate looks at everything. */
const certain: Model = {
  ...largest,
  factors: largest.factors.map((each) => ({ ...each, values: { ...each.values, o0: exactly(100) } })),
  questions: largest.questions.map((each) => ({ ...each, answers: each.answers.map(bestInFit('o0')) })),
};

describe('12 options, 15 factors, 7 questions of 5 answers', () => {
  bench('score', () => void evaluate(largest, answered));

  bench('score with both contributions', () => {
    const evaluation = evaluate(largest, answered);
    contributionsByFactor(largest, evaluation, [first, second]);
    contributionsByAnswer(largest, answered, [first, second]);
  });

  bench('weight stability, tipping points and value flips', () => {
    const evaluation = evaluate(largest, answered);
    weightStability(largest, evaluation);
    importanceTipping(largest, answered);
    valueFlips(largest, evaluation);
  });
  bench(
    'counterfactuals, 78,125 combinations (5 to the 7th)',
    () => void runToEnd(counterfactuals(largest, answered)),
    {
      time: 2000,
    },
  );
  bench('counterfactuals, 16,384 combinations (4 to the 7th)', () =>
    void runToEnd(counterfactuals(smaller, answeredSmaller)));

  bench('certified pick that holds, nothing answered', () => void certifiedPick(certain, NOTHING_ANSWERED));
  bench('necessary winner that fails, nothing answered', () => void necessaryWinner(largest, NOTHING_ANSWERED));
  bench('possible winners, 279,936 settings', () => void possibleWinners(largest, NOTHING_ANSWERED), { time: 2000 });
  bench('value of asking one question', () => void valueOfAsking(largest, NOTHING_ANSWERED, 'q1'));
  bench('the question that tells most', () => void mostTelling(largest, NOTHING_ANSWERED));
  bench('20,000 variations, all answered', () => void runToEnd(variations(largest, answered)));
  bench('20,000 variations, nothing answered', () => void runToEnd(variations(largest, NOTHING_ANSWERED)));
  bench('firmness from variations, nothing answered', () => void firmness(largest, NOTHING_ANSWERED, varied));
});

/** Returns a model whose numbers are spread by multiplication, so they are the same in each run. */
function largestModel(): Model {
  const options = Array.from({ length: 12 }, (_, option) => `o${option}`);
  const valuesOf = (column: number) =>
    Object.fromEntries(options.map((id, row) => [id, (37 * row + 61 * column + 7 * row * column) % 101]));
  const factors = Array.from({ length: 15 }, (_, column) => factor(`c${column}`, 2 + (column % 5), valuesOf(column)));
  const fit = (answer: number) => ({
    c0: Object.fromEntries(options.map((id, row) => [id, exactly((13 * row + 20 * answer) % 101)])),
  });
  const answersOf = (asked: number) =>
    Array.from({ length: 5 }, (_, answer) => {
      const weighed = [0, 1, 2, 3].map(
        (index) => [`c${(3 * asked + answer + 4 * index) % 15}`, 1 + ((asked + answer + index) % 6)] as const,
      );
      return [
        `a${answer}`,
        { weights: Object.fromEntries(weighed), ...(asked === 0 ? { fit: fit(answer) } : {}) },
      ] as const;
    });
  const questions = Array.from({ length: 7 }, (_, asked) =>
    question(`q${asked}`, Object.fromEntries(answersOf(asked))),
  );
  return model(factors, questions);
}

function bestInFit(option: string): (answer: Answer) => Answer {
  return ({ fit = {}, ...answer }) => {
    const kept = Object.entries(fit).map(([id, spans]) => [id, { ...spans, [option]: exactly(100) }] as const);
    return kept.length === 0 ? answer : { ...answer, fit: Object.fromEntries(kept) };
  };
}
