import { Link } from 'react-router';
import { type Decision, summaries } from '#content';
import { sayDefaultPick } from '#parts/sayDefaultPick.ts';
import { Section } from '#ui/Section.tsx';
import styles from './Related.module.css';

/** Decisions that often come next; nothing where there are none. */
export function Related({ decision }: { readonly decision: Decision }) {
  const related = summaries.filter(({ id }) => decision.related.includes(id));
  if (related.length === 0) return null;
  return (
    <Section heading="Often decided next">
      <ul role="list" className={styles.related}>
        {related.map((summary) => (
          <li key={summary.id}>
            <Link to={`/${summary.id}/`}>{summary.title}</Link>
            <p>{sayDefaultPick(summary)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
