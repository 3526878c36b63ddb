import { useId } from 'react';
import styles from './RangeInput.module.css';
import { useCommit } from './useCommit.ts';

/** A labelled place on the track. */
export interface RangeMark {
  /** A share of the track's length, from 0 to 1. */
  readonly at: number;
  /** The meaning of the place. */
  readonly label: string;
  /** The slot of the option that gives the mark its colour. */
  readonly slot?: number;
}

interface Props {
  /** The id that the label refers to; the caller places the label. */
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words. */
  readonly valueText: string;
  readonly marks?: readonly RangeMark[];
  /** Called with every value while the slider moves. */
  readonly onInput: (value: number) => void;
  /**
   * Called with the chosen value: when the pointer lets go, after half a second without a key, or when focus leaves.
   */
  readonly onCommit: (value: number) => void;
}

/** A native slider that reports every value on the way, and the chosen one. */
export function RangeInput({ id, min, max, step, value, valueText, marks = [], onInput, onCommit }: Props) {
  const marksId = useId();
  const commit = useCommit({ onMove: onInput, onCommit });
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
        onChange={(event) => commit.move(event.target.valueAsNumber)}
        onPointerDown={(event) => commit.hold(event, value)}
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
