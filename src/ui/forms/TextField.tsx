import { type Ref, useId } from 'react';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  readonly type?: 'text' | 'search';
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called when focus leaves the field. */
  readonly onLeave?: () => void;
  readonly error?: string | null;
  readonly maxLength?: number;
  /** For moving focus to the field, which then reads out its error. */
  readonly ref?: Ref<HTMLInputElement>;
}

/** A field for one line, with its label, a hint and its error. */
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
