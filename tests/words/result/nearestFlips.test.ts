import { describe, expect, test } from 'vitest';
import { decisionIds, loadDecision } from '#content';
import { importanceTipping, NOTHING_ANSWERED, type Reading, withAnswer, withImportance } from '#engine';
import type { Result } from '#words/result/result.ts';
import { nearestFlips } from '#words/result/nearestFlips.ts';
import { labelOf, optionLabel } from '#words/labels.ts';
import { evaluationOf } from '#state/evaluation.ts';
import { smallDecision } from '../../content/smallDecision.ts';
import { reading } from '../../support/models.ts';

/** Every scenario of every decision, and some with own values and importances that links may bring. */
const results: readonly (readonly [string, Result])[] = await Promise.all(decisionIds.map(loadDecision)).then((all) =>
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
        [`${decision.id}, ${id}`, resultOf(decision, plain)] as const,
        [`${decision.id}, ${id}, counting differently`, resultOf(decision, heavy)] as const,
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

  test('what is told of an importance holds one tenth before: nothing has changed there', () => {
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

  test('preferences are told before facts, facts as an “if” and never as a change to make', () => {
    const kinds = flips.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)));
    for (const { sentence } of flips) expect(sentence).not.toMatch(/\bchange\b/iu);
    const facts = decision.questions.filter(({ kind }) => kind === 'fact');
    for (const { sentence } of flips) {
      if (facts.some(({ answers }) => answers.some(({ said }) => sentence.includes(said))))
        expect(sentence).toMatch(/^If /u);
    }
  });

  test('no two of them are the same', () => {
    expect(new Set(flips.map(({ sentence }) => sentence)).size).toBe(flips.length);
  });
});

const ORDER = ['preference', 'fact', 'remote'];

describe('on the small decision', () => {
  test('of answers on a scale the nearest is told', () => {
    const riders = smallDecision.questions[0];
    const [few, many] = riders?.answers ?? [];
    if (!riders || !few || !many) throw new Error('There is no such question.');
    const more = { ...many, id: 'more', label: 'more', said: 'there is more of it' };
    const decision = {
      ...smallDecision,
      questions: [{ ...riders, ordered: true, answers: [few, many, more] }, ...smallDecision.questions.slice(1)],
    };
    const told = nearestFlips(resultOf(decision, reading({ riders: 'few' }))).filter(({ kind }) => kind === 'fact');
    expect(told.map(({ sentence }) => sentence)).toEqual(['If there is many of it, the pick is Tram']);
  });

  test('an answer to a question that is open says that it is', () => {
    const told = nearestFlips(resultOf(smallDecision, NOTHING_ANSWERED));
    expect(told.map(({ sentence, notes }) => [sentence, ...notes])).toContainEqual([
      'If there is few of it, the pick is Bus',
      'The riders is still open.',
    ]);
  });

  test('a tie at a whole tenth is told with the tenth', () => {
    // riders, counting 2.1 times, gives the tram 84, and budget gives the bus 30 a time: level at 2.8.
    const given = withAnswer(withAnswer(NOTHING_ANSWERED, 'riders', 'many'), 'budget', 'little');
    const told = nearestFlips(resultOf(smallDecision, withImportance(given, 'riders', 21)));
    expect(told.find(({ clause }) => clause.startsWith('The budget counts'))?.notes).toContain(
      'Equal at 2.8, ahead from 2.9.',
    );
  });

  test('when nothing fits there is none', () => {
    const riders = smallDecision.questions[0];
    if (!riders) throw new Error('There is no such question.');
    const ruleOut = (option: string) => ({ option, reason: 'So it is.', sources: [] });
    const answers = riders.answers.map((answer) => ({ ...answer, rulesOut: [ruleOut('bus'), ruleOut('tram')] }));
    const decision = { ...smallDecision, questions: [{ ...riders, answers }] };
    expect(nearestFlips(resultOf(decision, reading({ riders: 'few' })))).toEqual([]);
  });
});

function resultOf(decision: Result['decision'], given: Reading): Result {
  return { decision, reading: given, evaluation: evaluationOf(decision, given) };
}

function importanceOf({ choices }: Reading, question: string): number {
  return choices[question]?.importance ?? NaN;
}
