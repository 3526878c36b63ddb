import type { ReactNode } from 'react';
import styles from './PageBody.module.css';

interface Props {
  /** Content before the main part: breadcrumbs, the way back, progress. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

/** The content of one page, between header and footer. */
export function PageBody({ before, children }: Props) {
  return (
    <>
      {before && <div className={styles.wrap}>{before}</div>}
      <main id="main" className={styles.wrap}>
        {children}
      </main>
    </>
  );
}
