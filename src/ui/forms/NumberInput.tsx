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

/** The arrow keys, and the step of each. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/**
 * A field for a whole number, which the arrow keys change by one. Anything else, or a number outside the limits, changes
 * nothing, and the field says so. It is a text field, because scrolling over a number field changes its number.
 */
export function NumberInput({ min, max, value, onInput, onCommit, ...rest }: Props) {
  const troubleId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = useCommit({ onMove: onInput, onCommit });
  const read = (text: string) =>
    /^\d+$/u.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : null;
  const isTrouble = typed !== null && read(typed) === null;
  const write = (text: string) => {
    setTyped(text);
    const number = read(text);
    if (number !== null) commit.move(number);
  };
  return (
    <>
      <input
        {...rest}
        className={styles.number}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        role="spinbutton"
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={value}
        value={typed ?? value}
        aria-invalid={isTrouble}
        aria-describedby={isTrouble ? troubleId : undefined}
        onChange={({ target }) => write(target.value)}
        onKeyDown={(event) => {
          const step = STEPS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          write(String(Math.min(max, Math.max(min, value + step))));
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
