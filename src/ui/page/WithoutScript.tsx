import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** Content that is shown only if JavaScript is off. */
export function WithoutScript({ children }: { readonly children: ReactNode }) {
  return (
    <noscript>
      <div className={styles.notice}>
        <p>{children}</p>
      </div>
    </noscript>
  );
}
