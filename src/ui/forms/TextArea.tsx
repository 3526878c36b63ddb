import { type KeyboardEvent, type Ref, useId } from 'react';
import styles from './Field.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  /** The number of visible lines. */
  readonly rows: number;
  /** For moving focus to the field, which then reads out its error. */
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/**
 * A field for several lines, with its label and its error. Enter submits the form, as it does in a field of one line.
 */
export function TextArea({ label, value, onChange, error, rows, ref }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <textarea
        ref={ref}
        id={id}
        rows={rows}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={submitOnEnter}
      />
    </div>
  );
}

function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
