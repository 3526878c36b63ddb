import { type ReactNode, useId } from 'react';
import styles from './HeadingSelect.module.css';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A line under the select. */
  readonly children?: ReactNode;
}

/** A native select of names in the size of a heading. */
export function HeadingSelect({ label, options, value, onChange, children }: Props) {
  const id = useId();
  const shown = options.find((option) => option.value === value)?.label ?? '';
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.box} data-length={lengthOf(shown)}>
        <select id={id} translate="no" value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <svg viewBox="0 0 18 10" aria-hidden="true">
          <path d="M0 0H18L9 10z" fill="currentColor" />
        </svg>
      </span>
      {children}
    </div>
  );
}

function lengthOf(text: string): 'short' | 'medium' | 'long' {
  if (text.length <= 5) return 'short';
  return text.length <= 9 ? 'medium' : 'long';
}
