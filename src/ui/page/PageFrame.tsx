import type { ReactNode } from 'react';
import styles from './PageFrame.module.css';
import { SkipLink } from './SkipLink.tsx';

interface Props {
  readonly header: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** Header, content and footer. Header and footer stay when the page changes. */
export function PageFrame({ header, footer, children }: Props) {
  return (
    <div className={styles.page}>
      <SkipLink />
      {header}
      {children}
      {footer}
    </div>
  );
}
