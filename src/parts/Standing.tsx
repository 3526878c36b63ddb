import type { Decision } from '#content';
import { standingOf } from '#engine';
import { useMovingEvaluation } from './SessionContext.tsx';
import { optionLabel } from '#words/labels.ts';
import { sayLead } from '#words/lead.ts';
import styles from './Standing.module.css';

interface Props {
  readonly decision: Decision;
  /** The two to compare; the first two of the ranking unless given. */
  readonly pair?: readonly [string, string];
}

/** Which of two options is ahead, and by how much, in one line; it follows a hand at once. */
export function Standing({ decision, pair }: Props) {
  const evaluation = useMovingEvaluation(decision);
  const [a, b] = pair ?? evaluation.ranking;
  if (a === undefined || b === undefined) return null;
  const { ahead, behind, lead } = standingOf(evaluation, a, b);
  return (
    <p className={styles.standing}>
      <strong>{lead.closeness === 'equal' ? 'Equal' : optionLabel(decision, ahead)}</strong>{' '}
      {lead.closeness === 'equal' ? '' : `ahead of ${optionLabel(decision, behind)} by ${sayLead(lead)}`}
    </p>
  );
}
