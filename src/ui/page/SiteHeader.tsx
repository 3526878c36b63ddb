import { Children, type ReactNode } from 'react';
import styles from './SiteHeader.module.css';

interface Props {
  /** The link to the start page, with the wordmark in it. */
  readonly home: ReactNode;
  /** The links of the site, one item each. */
  readonly nav: readonly ReactNode[];
}

export function SiteHeader({ home, nav }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.wrap}>
        <div className={styles.home}>{home}</div>
        <nav aria-label="Site">
          <ul role="list">
            {Children.map(nav, (item) => (
              <li>{item}</li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
