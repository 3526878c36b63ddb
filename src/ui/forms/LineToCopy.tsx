import type { Ref } from 'react';
import styles from './Field.module.css';

interface Props {
  readonly value: string;
  /** The id that a label beside it refers to. */
  readonly id?: string;
  /** The accessible name, if there is no label. */
  readonly name?: string;
  /** For moving focus to the line. */
  readonly ref?: Ref<HTMLInputElement>;
}

/** A line of text to copy by hand; focus selects all of it. */
export function LineToCopy({ value, id, name, ref }: Props) {
  return (
    <input
      ref={ref}
      id={id}
      className={styles.line}
      aria-label={name}
      readOnly
      value={value}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
