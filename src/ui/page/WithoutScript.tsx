import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** What to know where JavaScript is off: only then it is shown. */
export function WithoutScript({ children }: { readonly children: ReactNode }) {
  return (
    <noscript>
      <div className={styles.notice}>
        <p>{children}</p>
      </div>
    </noscript>
  );
}
