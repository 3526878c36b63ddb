import { useEffect, useRef } from 'react';

/** The time without a key after which a value counts as chosen, in milliseconds. */
const REST = 500;

export interface Commit<Value> {
  /** Reports a value on the way. It counts as chosen when the pointer lets go, or after a pause of the keys. */
  readonly move: (value: Value) => void;
  /** Reports that a pointer holds the control, until it is let go anywhere on the page. */
  readonly hold: () => void;
  /** Chooses the last value on the way at once. */
  readonly settle: () => void;
}

/**
 * Tells the values on the way from the chosen one, and calls `onCommit` with the latter. If the control is removed
 * before a value is chosen, the value is dropped.
 */
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
