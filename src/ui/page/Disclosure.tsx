import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Disclosure.module.css';

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
}

/** Content that opens on demand. It is a native `details`, so it also opens without JavaScript. */
export function Disclosure({ summary, children, open, onToggle }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const tell = useRef(onToggle);
  useEffect(() => {
    // The visitor may have opened it before hydration.
    if (details.current?.open) tell.current?.(true);
  }, []);
  return (
    <details
      ref={details}
      className={styles.disclosure}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
