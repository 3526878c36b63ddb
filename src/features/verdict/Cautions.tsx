import type { Outcome } from '#engine';
import { useEvaluation, useReading } from '#parts/SessionContext.tsx';
import { meets } from '#state/reading.ts';
import styles from './Cautions.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

/** Warnings about what was picked that these answers give rise to. */
export function Cautions() {
  const decision = useDecision();
  const reading = useReading();
  const { outcome } = useEvaluation();
  const picked = pickedIn(outcome);
  return decision.cautions
    .filter(({ option, when }) => picked.includes(option) && meets(reading, when))
    .map(({ option, text }) => (
      <p key={`${option} ${text}`} className={styles.caution}>
        <strong>Mind this:</strong> {text}
      </p>
    ));
}

function pickedIn(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'none-fits') return [];
  return outcome.kind === 'pick' ? [outcome.option] : outcome.options;
}
