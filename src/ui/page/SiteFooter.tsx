import { Children, type ReactNode } from 'react';
import styles from './SiteFooter.module.css';

interface Props {
  readonly children: ReactNode;
  /** Links, one item each. */
  readonly links: readonly ReactNode[];
  /** Content that may appear later. It comes last, so nothing moves when it does. */
  readonly note?: ReactNode;
}

export function SiteFooter({ children, links, note }: Props) {
  return (
    <footer className={styles.footer}>
      <div className={styles.wrap}>
        <div className={styles.words}>{children}</div>
        <ul role="list">
          {Children.map(links, (item) => (
            <li>{item}</li>
          ))}
        </ul>
        <div className={styles.note}>{note}</div>
      </div>
    </footer>
  );
}
