import { Link } from 'react-router';
import type { Summary } from '#content';
import { formatDate } from '#lib/formatDate.ts';
import { sayDefaultPick } from '#parts/sayDefaultPick.ts';
import { MiniBeam } from './MiniBeam.tsx';
import styles from './DecisionList.module.css';

/** Every decision with its default pick, by category. */
export function DecisionList({ summaries }: { readonly summaries: readonly Summary[] }) {
  return (
    <section className={styles.catalogue} aria-labelledby="decisions">
      <h2 id="decisions">Decisions to weigh</h2>
      <ul role="list">
        {summaries.map((summary) => (
          <li key={summary.id}>
            <p className={styles.category}>{summary.category}</p>
            <h3>
              <Link to={`/${summary.id}/`}>{summary.title}</Link>
            </h3>
            <MiniBeam {...summary} />
            <p className={styles.pick}>{sayDefaultPick(summary)}</p>
            <p className={styles.reviewed}>Reviewed {formatDate(summary.reviewed)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
