import { describe, expect, test } from 'vitest';
import { decisionIds, loadFullDecision } from '#content';
import { importanceTipping, type Reading, withImportance } from '#engine';
import { type Result, resultFor } from '#words/result/result.ts';
import { nearestFlips } from '#words/result/nearestFlips.ts';
import { labelOf, optionLabel } from '#words/labels.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { smallDecision } from '../../support/smallDecision.ts';
import { reading } from '../../support/models.ts';

/** Every scenario of every decision, as it is and with other importances. */
const results: readonly (readonly [string, Result])[] = await Promise.all(decisionIds.map(loadFullDecision)).then(
  (all) =>
    all.flatMap((decision) =>
      decision.scenarios.flatMap(({ id, answers, importance = {} }) => {
        const plain = reading(
          Object.fromEntries(
            Object.entries(answers).map(([question, answer]) => [question, [answer, 10 * (importance[question] ?? 1)]]),
          ),
        );
        const heavy = decision.questions.reduce(
          (sum, question, index) => (sum.choices[question.id] ? withImportance(sum, question.id, 7 * index) : sum),
          plain,
        );
        return [
          [`${decision.id}, ${id}`, resultFor(decision, plain)] as const,
          [`${decision.id}, ${id}, counting differently`, resultFor(decision, heavy)] as const,
        ];
      }),
    ),
);

describe.each(results)('%s', (_name, result) => {
  const { decision, evaluation } = result;
  const flips = nearestFlips(result);

  test('every sentence says what its variant shows', () => {
    for (const { sentence, reading: variant } of flips) {
      const { outcome, ranking } = evaluationOf(decision, variant);
      const [first = ''] = ranking;
      const pick = outcome.kind === 'pick' ? optionLabel(decision, outcome.option) : 'none';
      if (/the pick is/iu.test(sentence)) expect(sentence).toMatch(new RegExp(`the pick is ${pick}\\b`, 'iu'));
      else expect(sentence).toMatch(new RegExp(`^${optionLabel(decision, first)} takes over `, 'u'));
      expect(
        ranking.indexOf(first) === 0 && first === evaluation.ranking[0] && outcome.kind === evaluation.outcome.kind,
      ).toBe(false);
    }
  });

  test('one tenth before the importance in a sentence, the pick is still the same', () => {
    for (const tipping of importanceTipping(decision, result.reading)) {
      const label = labelOf(decision.questions, tipping.question);
      for (const { sentence, reading: variant } of flips.filter((flip) => flip.clause.startsWith(`${label} counts`))) {
        const [from, present] = [
          importanceOf(variant, tipping.question),
          importanceOf(result.reading, tipping.question),
        ];
        const before = withImportance(variant, tipping.question, from + (from > present ? -1 : 1));
        const { outcome, ranking, numerators } = evaluationOf(decision, before);
        const [first = '', second = ''] = ranking;
        if (sentence.includes('takes over'))
          expect([first, numerators[first] === numerators[second] ? second : first]).toContain(evaluation.ranking[0]);
        else expect(outcome.kind).toBe('toss-up');
      }
    }
  });

  test('preferences come before facts, and facts are an “if” and never a change to make', () => {
    const kinds = flips.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)));
    for (const { sentence } of flips) expect(sentence).not.toMatch(/\bchange\b/iu);
    const facts = decision.questions.filter(({ kind }) => kind === 'fact');
    for (const { sentence } of flips) {
      if (facts.some(({ answers }) => answers.some(({ said }) => sentence.includes(said))))
        expect(sentence).toMatch(/^If /u);
    }
  });

  test('no two sentences are the same', () => {
    expect(new Set(flips.map(({ sentence }) => sentence)).size).toBe(flips.length);
  });
});

const ORDER = ['preference', 'fact', 'remote'];

test('a sentence says where options are equal at a whole tenth', () => {
  // Luggage counts 1.5 times: with a small bill that counts w times, Bike is 400·w − 1560 ahead of Tram.
  const told = nearestFlips(resultFor(smallDecision, reading({ luggage: ['bag', 15], wish: 'bill' })));
  expect(told.find(({ clause }) => clause === 'Wish counts 4.0 times as much')?.notes).toContain(
    'Equal at 3.9, ahead from 4.0.',
  );
});

test('the list is the same each time, and empty if nothing fits', () => {
  const result = resultFor(smallDecision, reading({ luggage: 'bag' }));
  expect(nearestFlips(result)).toBe(nearestFlips(result));
  expect(nearestFlips(resultFor(smallDecision, reading({ luggage: 'cello', hour: 'night', wish: 'air' })))).toEqual([]);
});

function importanceOf({ choices }: Reading, question: string): number {
  return choices[question]?.importance ?? NaN;
}
