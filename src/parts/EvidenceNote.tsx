import type { Decision } from '#content';
import type { Span } from '#engine';
import { OptionName } from './OptionName.tsx';
import { sayConfidence } from './sayConfidence.ts';
import { SourceList } from './SourceList.tsx';
import styles from './EvidenceNote.module.css';
import { optionLabel, slotOf } from './words.ts';

interface Props {
  readonly decision: Decision;
  readonly factor: string;
  readonly option: string;
  /** The value in force, which the team's skills or the reader's own value may have changed. */
  readonly inForce: Span;
}

/** What is known about an option on one factor: value, range, fact and sources. */
export function EvidenceNote({ decision, factor, option, inForce }: Props) {
  const evidence = decision.factors.find(({ id }) => id === factor)?.values[option];
  if (!evidence) return null;
  const isNeutral = evidence.value === inForce.value;
  return (
    <div className={styles.note}>
      <p className={styles.head}>
        <strong>
          <OptionName slot={slotOf(decision, option)} label={optionLabel(decision, option)} /> {inForce.value}
        </strong>{' '}
        <span>
          {inForce.low === inForce.high ? 'set by hand' : `from ${inForce.low} to ${inForce.high}`},{' '}
          {sayConfidence(evidence.confidence)}
        </span>
      </p>
      <p>{evidence.fact}</p>
      {!isNeutral && <p className={styles.neutral}>Without these answers the value is {evidence.value}.</p>}
      <SourceList decision={decision} sources={evidence.sources} />
    </div>
  );
}
