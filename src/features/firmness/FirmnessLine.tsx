import { useEvaluation } from '#parts/context/SessionContext.tsx';
import { Jump } from '#ui/page/Jump.tsx';
import styles from './FirmnessLine.module.css';
import { sayFirmness } from '#words/result/firmness.ts';
import { useVaried } from './Varied.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/**
 * Says how firm the pick is. The line is reserved while the variations are counted, so nothing moves when it appears.
 */
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
          <span className={styles.pending}>Checking how firm this is …</span>
        )}
      </p>
      <Jump to="firmness">What was varied</Jump>
    </div>
  );
}
