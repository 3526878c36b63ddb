import type { Ref } from 'react';
import styles from './ErrorSummary.module.css';
import { Jump } from '../page/Jump.tsx';

interface Props {
  readonly title: string;
  readonly errors: readonly { readonly target: string; readonly text: string }[];
  /** For moving focus to the summary. Focus makes a screen reader read it, so it is no alert. */
  readonly ref?: Ref<HTMLDivElement>;
}

/** Lists the errors of a form, each with a link to its field. */
export function ErrorSummary({ title, errors, ref }: Props) {
  return (
    <div ref={ref} tabIndex={-1} className={styles.summary}>
      <h2>{title}</h2>
      <ul role="list">
        {errors.map(({ target, text }) => (
          <li key={target}>
            <Jump to={target}>{text}</Jump>
          </li>
        ))}
      </ul>
    </div>
  );
}
