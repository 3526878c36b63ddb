import type { ReactNode } from 'react';
import styles from './PageBody.module.css';

interface Props {
  /** What stands before the content: breadcrumbs, the way back, progress. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

/** The part of a page that is its own, with what leads to it. */
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
