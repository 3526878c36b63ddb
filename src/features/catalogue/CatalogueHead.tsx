import type { ReactNode } from 'react';
import { PageTitle } from '#parts/page/PageTitle.tsx';
import styles from './CatalogueHead.module.css';

interface Props {
  /** A drawing under the text, shown where there is room. */
  readonly figure: ReactNode;
  readonly children: ReactNode;
}

/** Introduces the site, beside its first question. */
export function CatalogueHead({ figure, children }: Props) {
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
        {figure}
      </div>
      {children}
    </div>
  );
}
