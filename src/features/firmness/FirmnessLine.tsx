import { useEvaluation } from '#parts/SessionContext.tsx';
import { Jump } from '#ui/page/Jump.tsx';
import styles from './FirmnessLine.module.css';
import { sayFirmness } from '#words/result/firmness.ts';
import { useVaried } from './Varied.tsx';
import { useDecision } from '#parts/DecisionContext.ts';

/** How firm the pick is. Its room is kept until it is worked out, so that nothing moves when it comes. */
export function FirmnessLine() {
  const decision = useDecision();
  const evaluation = useEvaluation();
  const varied = useVaried();
  if (evaluation.outcome.kind === 'none-fits') return null;
  return (
    <div className={styles.firmness}>
      <p>
        {varied ? (
          sayFirmness({ decision, evaluation }, varied)
        ) : (
          <span className={styles.pending}>How firm that is, is being counted.</span>
        )}
      </p>
      <Jump to="firmness">What was varied</Jump>
    </div>
  );
}
