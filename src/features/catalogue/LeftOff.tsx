import { Link } from '#parts/page/Link.tsx';
import { summaries } from '#content';
import { useSession } from '#parts/context/SessionContext.tsx';
import styles from './LeftOff.module.css';

/** Lists the decisions that the visitor has begun, each with a link to continue. */
export function LeftOff() {
  const drafts = useSession((state) => state.drafts);
  const begun = summaries.filter(({ id }) => drafts[id]?.own);
  if (begun.length === 0) return null;
  return (
    <section className={styles.leftOff} aria-labelledby="left-off">
      <h2 id="left-off">Continue where you left off</h2>
      <ul role="list">
        {begun.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/${id}/ask/`}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
