import { describe, expect, it } from 'vitest';
import { ONCE, contributionsByAnswer, contributionsByFactor, evaluate, leadBetween, possibleWinners } from '#engine';
import type { Model, Reading } from '#engine';
import { necessaryWinner } from '#engine/open/certificate.ts';
import { fraction, sumOf } from '#engine/numbers/fraction.ts';
import { exactly, factor, model, question, reading } from '../../support/models.ts';
import { casesOf } from './vectors.ts';
import type { QuestionnaireCase, QuestionnaireDecision } from './vectors.ts';

describe.each(casesOf('engine.questionnaire'))('against $oracle, $id ($source)', ({ input, expected }) => {
  const asked = modelFrom(input.decision);
  const given = readingFrom(asked, input.answers);
  const evaluation = evaluate(asked, given);

  it('weights and numerators are ten times the whole ones', () => {
    expect(evaluation.weights).toEqual(inTenths(expected.points));
    expect(evaluation.totalWeight).toBe(ONCE * expected.pointsTotal);
    expect(evaluation.numerators).toEqual(inTenths(expected.numerators));
  });

  it('scores are the exact fractions', () => {
    for (const [option, score] of Object.entries(expected.values)) {
      const [over, under] = fractionIn(score);
      expect((evaluation.numerators[option] ?? NaN) * under).toBe(over * evaluation.totalWeight);
    }
  });

  it('the same options are ruled out and the same ones are first', () => {
    expect(evaluation.ruledOut.map(({ option }) => option)).toEqual(expected.excluded);
    const best = evaluation.numerators[evaluation.ranking[0] ?? ''];
    expect(evaluation.ranking.filter((id) => evaluation.numerators[id] === best)).toEqual(expected.winners);
  });

  it('each factor gives as much to the lead', () => {
    const parts = contributionsByFactor(asked, evaluation, expected.pair);
    for (const { factor: id, exact } of parts) {
      expect(exact).toEqual(fraction(inTenths(expected.criterionContributions)[id] ?? NaN, evaluation.totalWeight));
    }
  });

  it('each answer gives its Shapley value to the lead', () => {
    const { base, answers } = contributionsByAnswer(asked, given, expected.pair);
    expect(base.exact).toEqual(fraction(ONCE * expected.baselineContribution, evaluation.totalWeight));
    expect(answers.map((part) => part.question)).toEqual(Object.keys(expected.answerContributions));
    for (const { question: id, exact } of answers) {
      const [over, under] = fractionIn(expected.answerContributions[id] ?? '');
      expect(exact).toEqual(fraction(ONCE * over, under * evaluation.totalWeight));
    }
    const all = sumOf([base, ...answers].map(({ exact }) => exact));
    expect(all).toEqual(leadBetween(evaluation, ...expected.pair).exact);
  });

  it('the same options can still win, and one is certain to win when no open answer can change it', () => {
    expect(possibleWinners(asked, given)).toEqual(expected.possibleWinners);
    const only = expected.decided ? (expected.winners[0] ?? null) : null;
    expect(necessaryWinner(asked, given)).toBe(only);
  });
});

function modelFrom({ criteria, options, questions }: QuestionnaireDecision): Model {
  const factors = criteria.map(({ id, base }) =>
    factor(id, base, Object.fromEntries(options.map((option) => [option.id, option.values[id] ?? 'missing']))),
  );
  return model(
    factors,
    questions.map(({ id, answers }) => question(id, Object.fromEntries(answers.map(answerFrom)))),
  );
}

function answerFrom(answer: QuestionnaireDecision['questions'][number]['answers'][number]) {
  const fit = Object.entries(answer.fit ?? {}).map(([id, values]) => [
    id,
    Object.fromEntries(Object.entries(values).map(([option, value]) => [option, exactly(value)])),
  ]);
  const rulesOut = (answer.exclude ?? []).map((option) => ({ option }));
  return [answer.id, { weights: answer.points, fit: Object.fromEntries(fit), rulesOut }] as const;
}

function readingFrom({ questions }: Model, answers: QuestionnaireCase['input']['answers']): Reading {
  const given = questions.flatMap(({ id, answers: possible }) => {
    const index = answers[id] ?? null;
    const answer = index === null ? undefined : possible[index];
    return answer === undefined ? [] : [[id, answer.id] as const];
  });
  return reading(Object.fromEntries(given));
}

function inTenths(whole: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(whole).map(([id, number]) => [id, 0 + ONCE * number]));
}

function fractionIn(text: string): readonly [number, number] {
  const [over = NaN, under = 1] = text.split('/').map(Number);
  return [over, under];
}
