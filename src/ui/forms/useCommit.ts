import { useEffect, useRef } from 'react';

/** How long the keys must rest before a value counts as chosen, in milliseconds. */
const REST = 500;

export interface Commit<Value> {
  /** The value has moved; it counts when the pointer lets go or the keys rest. */
  readonly move: (value: Value) => void;
  /** A pointer holds it from now on, wherever it is let go. */
  readonly hold: () => void;
  /** What has moved counts now. */
  readonly settle: () => void;
}

/** Tells a value on the move from one that has been chosen. What has not settled when the control goes is dropped. */
export function useCommit<Value extends number | object>(onCommit: (value: Value) => void): Commit<Value> {
  const moving = useRef<Value>(null);
  const rest = useRef<number>(undefined);
  const isHeld = useRef(false);
  const latest = useRef(onCommit);

  useEffect(() => {
    latest.current = onCommit;
  });
  useEffect(
    () => () => {
      clearTimeout(rest.current);
      moving.current = null;
    },
    [],
  );

  const settle = () => {
    const value = moving.current;
    moving.current = null;
    if (value !== null) latest.current(value);
  };
  const release = () => {
    isHeld.current = false;
    document.removeEventListener('pointerup', release);
    document.removeEventListener('pointercancel', release);
    settle();
  };
  const hold = () => {
    isHeld.current = true;
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
  };
  const move = (value: Value) => {
    moving.current = value;
    clearTimeout(rest.current);
    if (!isHeld.current) rest.current = window.setTimeout(settle, REST);
  };
  return { move, hold, settle };
}
