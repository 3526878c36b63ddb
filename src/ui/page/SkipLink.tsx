import { Jump } from './Jump.tsx';
import styles from './SkipLink.module.css';

/** The first link of every page: it jumps over the header to the content. */
export function SkipLink() {
  return (
    <Jump to="main" className={styles.skip}>
      Skip to the content
    </Jump>
  );
}
