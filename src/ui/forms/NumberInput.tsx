import { type ComponentProps, useId, useState } from 'react';
import styles from './NumberInput.module.css';
import { useCommit } from './useCommit.ts';

interface Props extends Pick<ComponentProps<'input'>, 'id' | 'aria-label'> {
  readonly min: number;
  readonly max: number;
  readonly value: number;
  /** Called with every valid number while it is typed. */
  readonly onInput: (value: number) => void;
  /** Called with the chosen number: after half a second without a key, or when focus leaves. */
  readonly onCommit: (value: number) => void;
}

/**
 * A field for a whole number. Anything else, or a number outside the limits, changes nothing, and the field says so.
 */
export function NumberInput({ min, max, value, onInput, onCommit, ...rest }: Props) {
  const troubleId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = useCommit(onCommit);
  const read = (text: string) =>
    /^\d+$/u.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : null;
  const isTrouble = typed !== null && read(typed) === null;
  return (
    <>
      <input
        {...rest}
        className={styles.number}
        type="number"
        min={min}
        max={max}
        step={1}
        value={typed ?? value}
        aria-invalid={isTrouble}
        aria-describedby={isTrouble ? troubleId : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const number = read(target.value);
          if (number === null) return;
          onInput(number);
          commit.move(number);
        }}
        onBlur={() => {
          setTyped(null);
          commit.settle();
        }}
      />
      {isTrouble && (
        <span
          id={troubleId}
          className={styles.trouble}
        >{`Type a whole number from ${min} to ${max}. Until then ${value} stays.`}</span>
      )}
    </>
  );
}
