import type { ReactNode } from 'react';
import styles from './Terms.module.css';

/** A word of the method with its meaning. */
export interface Term {
  readonly term: string;
  readonly meaning: ReactNode;
}

/** Defines the words of the method, each after the words that its definition uses. */
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
