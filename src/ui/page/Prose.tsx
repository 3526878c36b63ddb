import type { ReactNode } from 'react';
import styles from './Prose.module.css';

/** Running text in lines that are short enough to read well. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}
