import { useEvaluation, useReading } from '#parts/SessionContext.tsx';
import { sayOutcome } from '#words/outcome.ts';
import { nearestFlips } from '#words/result/nearestFlips.ts';
import { VariantLink } from '#parts/VariantLink.tsx';
import { useDecision } from '#parts/DecisionContext.ts';

/** The nearest change that gives another result, beside the pick. */
export function Unless() {
  const decision = useDecision();
  const reading = useReading();
  const evaluation = useEvaluation();
  const { kind } = evaluation.outcome;
  if (kind === 'none-fits') return null;
  const [nearest] = nearestFlips({ decision, reading, evaluation });
  if (!nearest) return <p>No single answer or importance changes {kind === 'pick' ? 'the pick' : 'that'}.</p>;
  return (
    <p>
      {kind === 'pick' ? 'Unless' : 'Decided once'}{' '}
      <VariantLink reading={nearest.reading}>{nearest.clause}</VariantLink>: then{' '}
      {sayOutcome(decision, nearest.reading)}.
    </p>
  );
}
