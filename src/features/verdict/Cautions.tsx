import { useReading } from '#parts/context/SessionContext.tsx';
import { resultFor } from '#words/result/result.ts';
import { cautionsOn } from '#words/result/warnings.ts';
import styles from './Cautions.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Lists warnings about the pick that these answers trigger. */
export function Cautions() {
  return cautionsOn(resultFor(useDecision(), useReading())).map(({ option, text }) => (
    <p key={`${option} ${text}`} className={styles.caution}>
      <strong>Mind this:</strong>
      <span>{` ${text}`}</span>
    </p>
  ));
}
