import styles from './Wordmark.module.css';

/** The logo, a beam on its pivot, with the name of the site. */
export function Wordmark({ children }: { readonly children: string }) {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 38 30" aria-hidden="true">
        <path d="M3 9.5 35 4.5M3 9.5v6M35 4.5v6" fill="none" stroke="currentColor" strokeWidth="2.6" />
        <path d="M19 8.5 27 27H11z" fill="currentColor" />
      </svg>
      <span translate="no">{children}</span>
    </span>
  );
}
