import type { Ref } from 'react';
import styles from './Field.module.css';

interface Props {
  readonly value: string;
  /** For a label beside it. */
  readonly id?: string;
  /** What it is, where no label says so. */
  readonly name?: string;
  /** For whoever brings it up to move focus here. */
  readonly ref?: Ref<HTMLInputElement>;
}

/** A line that is copied by hand; with focus all of it is selected. */
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
