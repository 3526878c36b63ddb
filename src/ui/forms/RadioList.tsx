import { type MouseEvent, type ReactNode, useId } from 'react';
import { Hidden } from '../page/Hidden.tsx';
import styles from './RadioList.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface Props {
  /** The name of the group. Each radio has the id `name-value`, for links to it. */
  readonly name: string;
  /** The question, as a heading of the right level for the page. */
  readonly heading: ReactNode;
  readonly hint?: string;
  readonly options: readonly Option[];
  /** An answer that comes last, after an “or”. */
  readonly otherwise?: Option;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly error?: string;
  readonly density?: 'compact';
}

/** Asks a question with its answers. Choosing one never opens the next page. */
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
    <label htmlFor={id} className={styles.row} onClickCapture={keepSelection}>
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={isChosen}
        onChange={() => onChoose(value)}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <span id={`${id}-label`} className={styles.rowLabel}>
        {label}
      </span>
      {hint && (
        <span id={`${id}-hint`} className={styles.rowHint}>
          {hint}
        </span>
      )}
    </label>
  );
}

/** Lets visitors select the words of an answer without choosing it. */
function keepSelection(event: MouseEvent<HTMLLabelElement>): void {
  if (event.target instanceof HTMLInputElement) return;
  const selection = window.getSelection();
  if (selection?.type === 'Range' && selection.containsNode(event.currentTarget, true)) event.preventDefault();
}
