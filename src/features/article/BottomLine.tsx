import { AskLink } from '#parts/answers/AskLink.tsx';
import styles from './BottomLine.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** Sums the article up in one or two sentences and links to the questions. */
export function BottomLine() {
  const decision = useDecision();
  return (
    <section className={styles.end} aria-labelledby="bottom-line">
      <h2 id="bottom-line" className={styles.heading}>
        The bottom line
      </h2>
      <p className={styles.line}>{decision.bottomLine}</p>
      <AskLink />
    </section>
  );
}
