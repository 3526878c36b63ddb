import type { ReactNode } from 'react';
import { PageTitle } from '#parts/PageTitle.tsx';
import styles from './CatalogueHead.module.css';

/** What the site is for, beside its first question. */
export function CatalogueHead({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.head}>
      <PageTitle parts={['Weigh it before you build it']} />
      <div>
        <h1 tabIndex={-1}>Weigh it before you build it.</h1>
        <p className={styles.lede}>
          Answer a few short questions about your project. Get a pick you can defend, and see exactly what would change
          it.
        </p>
        <p className={styles.lede}>No account, no cookies, no tracking: everything is worked out in your browser.</p>
      </div>
      {children}
    </div>
  );
}
