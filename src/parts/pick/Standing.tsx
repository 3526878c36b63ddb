import { standingOf } from '#engine';
import { useMovingEvaluation } from '../context/SessionContext.tsx';
import { leadClause } from '#words/lead.ts';
import styles from './Standing.module.css';
import { useDecision } from '../context/DecisionContext.ts';

interface Props {
  /** The two options to compare; the first two of the ranking unless given. */
  readonly pair?: readonly [string, string];
}

/** The lead between two options in one line. It follows a move at once. */
export function Standing({ pair }: Props) {
  const decision = useDecision();
  const evaluation = useMovingEvaluation();
  const [a, b] = pair ?? evaluation.ranking;
  if (a === undefined || b === undefined) return null;
  const { subject, predicate } = leadClause(decision, standingOf(evaluation, a, b));
  return (
    <p className={styles.standing}>
      <strong>{`${subject} `}</strong>
      <span>{predicate}</span>
    </p>
  );
}
