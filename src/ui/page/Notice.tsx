import { type ReactNode, useRef } from 'react';
import { Button } from '../forms/Button.tsx';
import styles from './Notice.module.css';
import { useFocusFallback } from './useFocusFallback.ts';

interface Props {
  readonly tone?: 'note' | 'danger';
  readonly title: string;
  readonly children?: ReactNode;
  /** Called by the Dismiss button. Without it there is no such button. */
  readonly onDismiss?: () => void;
}

/** A message that the visitor should read first. */
export function Notice({ tone = 'note', title, children, onDismiss }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useFocusFallback(box);
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
