import type { ReactNode } from 'react';
import styles from './Prose.module.css';

/** Running text at a width one can read. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}
