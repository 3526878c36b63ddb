import { type ReactNode, useRef } from 'react';
import { Button } from '../forms/Button.tsx';
import styles from './Notice.module.css';
import { useFocusHeir } from './useFocusHeir.ts';

interface Props {
  readonly tone?: 'note' | 'danger';
  readonly title: string;
  readonly children?: ReactNode;
  /** Without it the notice stays. */
  readonly onDismiss?: () => void;
}

/** Something to know before reading on. */
export function Notice({ tone = 'note', title, children, onDismiss }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useFocusHeir(box);
  return (
    <div ref={box} className={styles.notice} data-tone={tone}>
      <div>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
      {onDismiss && (
        <Button kind="text" onClick={onDismiss} aria-label={`Dismiss: ${title}`}>
          Dismiss
        </Button>
      )}
    </div>
  );
}
