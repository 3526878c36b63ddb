import { useId } from 'react';
import styles from './RangeInput.module.css';
import { useCommit } from './useCommit.ts';

/** A place on the track with a meaning. */
export interface RangeMark {
  /** From 0 to 1 of the length of the track. */
  readonly at: number;
  /** What is there, in words. */
  readonly label: string;
  /** The slot of the option whose colour it has. */
  readonly slot?: number;
}

interface Props {
  /** For the label, which stands where the caller wants it. */
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words. */
  readonly valueText: string;
  readonly marks?: readonly RangeMark[];
  /** With every step of the way. */
  readonly onInput: (value: number) => void;
  /** Once it has come to rest: the pointer let go, no key for half a second, or focus gone. */
  readonly onCommit: (value: number) => void;
}

/** A native slider that tells apart moving and having moved. */
export function RangeInput({ id, min, max, step, value, valueText, marks = [], onInput, onCommit }: Props) {
  const marksId = useId();
  const commit = useCommit(onCommit);
  return (
    <div className={styles.range}>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={valueText}
        aria-describedby={marks.length > 0 ? marksId : undefined}
        onChange={(event) => {
          onInput(event.target.valueAsNumber);
          commit.move(event.target.valueAsNumber);
        }}
        onPointerDown={commit.hold}
        onBlur={commit.settle}
      />
      {marks.length > 0 && (
        <span hidden id={marksId}>
          {marks.map(({ label }) => `${label}.`).join(' ')}
        </span>
      )}
      {marks.map(({ at, slot }) => (
        <Mark key={at} at={at} slot={slot} />
      ))}
    </div>
  );
}

function Mark({ at, slot }: { readonly at: number; readonly slot: number | undefined }) {
  const x = `${(at * 100).toFixed(2)}%`;
  return (
    <svg className={styles.mark} data-slot={slot} aria-hidden="true">
      <line x1={x} x2={x} y1="3" y2="19" strokeDasharray="3 2" />
    </svg>
  );
}
