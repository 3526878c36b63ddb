import type { ReactNode } from 'react';
import { Button } from '../forms/Button.tsx';
import styles from './Notice.module.css';

interface Props {
  readonly tone?: 'note' | 'danger';
  readonly title: string;
  readonly children?: ReactNode;
  /** Called by the Dismiss button. Without it there is no such button. */
  readonly onDismiss?: () => void;
}

/** A message that the visitor should read first. */
export function Notice({ tone = 'note', title, children, onDismiss }: Props) {
  return (
    <div className={styles.notice} data-tone={tone}>
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
