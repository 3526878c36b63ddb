import type { ReactNode } from 'react';
import styles from './PageFrame.module.css';
import { SkipLink } from './SkipLink.tsx';

interface Props {
  readonly header: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** What stays on screen while pages come and go between header and footer. */
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
