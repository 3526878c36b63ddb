import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface Props {
  readonly heading: ReactNode;
  /** One sentence on how to read what follows. */
  readonly sentence?: ReactNode;
  /** For links that lead here. */
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
