import { type Reading, relaxations, withoutAnswers } from '#engine';
import { joinWords } from '#lib/english.ts';
import { labelOf } from '#words/labels.ts';
import type { Flip } from '#words/result/flip.ts';
import { sayOutcome } from '#words/outcome.ts';
import { FlipList } from './FlipList.tsx';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  readonly reading: Reading;
}

/** When every option is ruled out: the fewest answers to take back so that one is left. */
export function Relaxations({ reading }: Props) {
  const decision = useDecision();
  const flips = relaxations(decision, reading).map(({ questions }): Flip => {
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
  return flips.length > 0 && <FlipList flips={flips} />;
}
