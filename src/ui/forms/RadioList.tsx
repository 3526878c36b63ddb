import { type ReactNode, useId } from 'react';
import { Hidden } from '../page/Hidden.tsx';
import styles from './RadioList.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface Props {
  /** Names the group; each radio has the id `name-value`, for links that lead to it. */
  readonly name: string;
  /** The question, a heading of the level that fits the page. */
  readonly heading: ReactNode;
  readonly hint?: string;
  readonly options: readonly Option[];
  /** A way out that stands apart, after an “or”. */
  readonly otherwise?: Option;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly error?: string;
  readonly density?: 'compact';
}

/** A question with its answers. Choosing never leads on by itself. */
export function RadioList(props: Props) {
  const { name, heading, hint, options, otherwise, value, onChange, error, density } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const row = (option: Option) => (
    <Row
      key={`${name}-${option.value}`}
      name={name}
      option={option}
      isChosen={option.value === value}
      onChoose={onChange}
    />
  );

  return (
    <fieldset
      className={styles.list}
      data-density={density}
      data-state={error ? 'error' : undefined}
      aria-describedby={described || undefined}
    >
      <legend>{heading}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <Hidden>{'Error: '}</Hidden>
          <span>{error}</span>
        </p>
      )}
      <div className={styles.options}>{options.map(row)}</div>
      {otherwise && (
        <>
          <p className={styles.or}>or</p>
          <div className={styles.options} data-kind="otherwise">
            {row(otherwise)}
          </div>
        </>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly name: string;
  readonly option: Option;
  readonly isChosen: boolean;
  readonly onChoose: (value: string) => void;
}

function Row({ name, option: { value, label, hint }, isChosen, onChoose }: RowProps) {
  const id = `${name}-${value}`;
  return (
    <div className={styles.row}>
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={isChosen}
        onChange={() => onChoose(value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.rowHint}>
          {hint}
        </p>
      )}
    </div>
  );
}
