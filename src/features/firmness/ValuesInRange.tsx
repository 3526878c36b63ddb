import { countOf } from '#lib/english.ts';
import { useEvaluation, useReading } from '#parts/SessionContext.tsx';
import { ownValueFlips } from '#words/result/ownValueFlips.ts';
import { VariantLink } from '#parts/VariantLink.tsx';
import { useDecision } from '#parts/DecisionContext.ts';

/** The values that could turn the pick without leaving what their evidence allows, each with the point where they do. */
export function ValuesInRange() {
  const decision = useDecision();
  const reading = useReading();
  const evaluation = useEvaluation();
  const { outcome } = evaluation;
  if (outcome.kind !== 'pick' || outcome.runnerUp === null) return null;

  const flips = ownValueFlips({ decision, reading, evaluation }).filter(({ kind }) => kind === 'fact');
  if (flips.length === 0) return <p>No value could turn the pick by itself without leaving its evidence.</p>;
  return (
    <>
      <p>By itself and within its evidence, {countOf(flips.length, 'value')} could turn the pick:</p>
      <ul>
        {flips.map(({ sentence, notes, reading: variant }) => (
          <li key={sentence}>
            <VariantLink reading={variant}>{sentence}</VariantLink>. {notes.join(' ')}
          </li>
        ))}
      </ul>
    </>
  );
}
