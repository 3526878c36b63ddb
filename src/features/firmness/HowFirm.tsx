import { useEvaluation, useReading } from '#parts/context/SessionContext.tsx';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import styles from './HowFirm.module.css';
import { sayAllFirsts, sayBaselines, sayVaried } from '#words/result/firmness.ts';
import { ScoreTable } from './ScoreTable.tsx';
import { ValuesInRange } from './ValuesInRange.tsx';
import { useVaried } from './Varied.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/**
 * Shows how often each option stays first, what was varied, and what would be ahead with equal weights or without
 * answers.
 */
export function HowFirm() {
  const decision = useDecision();
  const reading = useReading();
  const evaluation = useEvaluation();
  const varied = useVaried();
  return (
    <div id="firmness" className={styles.firm}>
      <p className={styles.firsts}>
        {varied
          ? sayAllFirsts({ decision, evaluation }, varied.variations)
          : 'Counting how often each one stays first …'}
      </p>
      <p>{sayVaried(decision, reading)}</p>
      <p>{sayBaselines(decision, reading)}</p>
      <ValuesInRange />
      <Disclosure summary="Scores and counts as a table">
        <ScoreTable />
      </Disclosure>
    </div>
  );
}
