import { memo } from 'react';
import { Link } from 'react-router';
import type { Summary } from '#content';
import { formatDate } from '#lib/formatDate.ts';
import { sayDefaultPick } from '#words/outcome.ts';
import { MiniBeam } from './MiniBeam.tsx';
import styles from './DecisionList.module.css';

/** One decision with its default pick; the whole row leads to it. Of many rows a search renders none anew. */
export const DecisionRow = memo(function DecisionRow({ summary }: { readonly summary: Summary }) {
  return (
    <>
      <p className={styles.category}>{summary.category}</p>
      <h3>
        <Link to={`/${summary.id}/`}>{summary.title}</Link>
      </h3>
      <MiniBeam {...summary} />
      <p className={styles.pick}>{sayDefaultPick(summary)}</p>
      <p className={styles.reviewed}>{`Reviewed ${formatDate(summary.reviewed)}`}</p>
    </>
  );
});
