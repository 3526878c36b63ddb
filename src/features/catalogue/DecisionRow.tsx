import { memo } from 'react';
import { Link } from '#parts/page/Link.tsx';
import type { Summary } from '#content';
import { formatDate } from '#lib/formatDate.ts';
import { sayDefaultPick } from '#words/outcome.ts';
import { MiniBeam } from './MiniBeam.tsx';
import styles from './DecisionList.module.css';

/**
 * Shows one decision with its default pick; the whole row is a link. It is memoized, so a search does not render it
 * again.
 */
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
