import type { Span } from '#engine';
import { ourValue } from '#state/ownValues.ts';
import { OptionTag } from '../pick/OptionTag.tsx';
import { sayRangeBeside } from '#words/evidence.ts';
import { useReading } from '../context/SessionContext.tsx';
import { SourceList } from './SourceList.tsx';
import styles from './EvidenceNote.module.css';
import { ValueDispute } from './ValueDispute.tsx';
import { useFacts } from '../context/FactsContext.ts';

interface Props {
  readonly factor: string;
  readonly option: string;
  /** The value in force. The team's skills or an own value may have changed it. */
  readonly inForce: Span;
}

/** The evidence on an option and a factor: value, range, fact and sources, and a way to disagree. */
export function EvidenceNote({ factor, option, inForce }: Props) {
  const decision = useFacts();
  const reading = useReading();
  const evidence = decision.factors.find(({ id }) => id === factor)?.values[option];
  const ours = ourValue(decision, reading, { option, factor });
  if (!evidence || !ours) return null;
  return (
    <div className={styles.note}>
      <p className={styles.head}>
        <strong>
          <OptionTag option={option} />
          <span>{` ${inForce.value}`}</span>
        </strong>
        <span>{` ${sayRangeBeside(inForce.value, ours, evidence.confidence)}`}</span>
      </p>
      <p>{evidence.fact}</p>
      {evidence.value !== ours.value && (
        <p className={styles.neutral}>{`Without these answers the value is ${evidence.value}.`}</p>
      )}
      <SourceList sources={evidence.sources} />
      <ValueDispute place={{ option, factor }} reading={reading} />
    </div>
  );
}
