import type { ReactNode } from 'react';
import styles from './Terms.module.css';

/** What a word of the method means. */
export interface Term {
  readonly term: string;
  readonly meaning: ReactNode;
}

/** Words of the method with what they mean, in the order in which they build on one another. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ term, meaning }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
