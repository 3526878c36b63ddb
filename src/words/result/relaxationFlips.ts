import { relaxations, withoutAnswers } from '#engine';
import { joinWords } from '#lib/english.ts';
import { labelOf } from '../labels.ts';
import { sayOutcome } from '../outcome.ts';
import type { Flip } from './flip.ts';
import type { Result } from './result.ts';

/** If every option is ruled out, returns the fewest answers to take back so that one is left. */
export function relaxationFlips({ decision, reading }: Pick<Result, 'decision' | 'reading'>): readonly Flip[] {
  return relaxations(decision, reading).map(({ questions }) => {
    const variant = withoutAnswers(reading, questions);
    const labels = joinWords(
      questions.map((question) => labelOf(decision.questions, question)),
      'and',
    );
    const clause = `without an answer to ${labels}`;
    return {
      kind: 'preference',
      size: questions.length,
      topic: labels,
      clause,
      sentence: `Without an answer to ${labels}, ${sayOutcome(decision, variant)}`,
      notes: [],
      reading: variant,
    };
  });
}
