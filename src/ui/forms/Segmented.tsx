import { useId } from 'react';
import { Hidden } from '../page/Hidden.tsx';
import styles from './Segmented.module.css';

interface Props<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  /** `chips` may wrap over several lines. */
  readonly look?: 'chips';
  readonly onChange: (value: Value) => void;
}

/** A choice between a few views of the same thing. */
export function Segmented<Value extends string>({ legend, options, value, look, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.segmented} data-look={look} data-view="">
      <legend>
        <Hidden>{legend}</Hidden>
      </legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
