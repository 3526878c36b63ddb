import type { Decision } from '#content';
import { useEvaluation, useReading } from '#parts/SessionContext.tsx';
import { sayOutcome } from '#words/outcome.ts';
import { nearestFlips } from '#words/result/nearestFlips.ts';
import { VariantLink } from '#parts/VariantLink.tsx';

/** The nearest change that gives another result, beside the pick. */
export function Unless({ decision }: { readonly decision: Decision }) {
  const reading = useReading();
  const evaluation = useEvaluation(decision);
  const { kind } = evaluation.outcome;
  if (kind === 'none-fits') return null;
  const [nearest] = nearestFlips({ decision, reading, evaluation });
  if (!nearest) return <p>No single answer or importance changes {kind === 'pick' ? 'the pick' : 'that'}.</p>;
  return (
    <p>
      {kind === 'pick' ? 'Unless' : 'Decided once'}{' '}
      <VariantLink decision={decision} reading={nearest.reading}>
        {nearest.clause}
      </VariantLink>
      : then {sayOutcome(decision, nearest.reading)}.
    </p>
  );
}
