import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface Props {
  readonly heading: ReactNode;
  /** A sentence that says how to read the section. */
  readonly sentence?: ReactNode;
  /** The id for links to the section. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ heading, sentence, id, children }: Props) {
  const headingId = useId();
  return (
    <section className={styles.section} id={id} aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>{heading}</h2>
        {sentence && <p>{sentence}</p>}
      </header>
      {children}
    </section>
  );
}
