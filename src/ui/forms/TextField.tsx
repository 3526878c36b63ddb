import { type Ref, useId } from 'react';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  readonly type?: 'text' | 'search';
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** When it is left. */
  readonly onLeave?: () => void;
  readonly error?: string | null;
  readonly maxLength?: number;
  /** For whoever shows an error to move focus here; the field then reads it out. */
  readonly ref?: Ref<HTMLInputElement>;
}

/** A line of text under its label, with a hint and what is wrong with it. */
export function TextField({ label, type = 'text', hint, value, onChange, onLeave, error, maxLength, ref }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <input
        ref={ref}
        id={id}
        type={type}
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
