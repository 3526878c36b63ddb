import { type PointerEvent, useEffect, useRef } from 'react';

/** The time without a key after which a value counts as chosen, in milliseconds. */
const REST = 500;

interface Acts<Value> {
  /** Called with every value on the way. */
  readonly onMove: (value: Value) => void;
  /** Called with the chosen value. */
  readonly onCommit: (value: Value) => void;
}

export interface Commit<Value> {
  /** Reports a value on the way. It counts as chosen when the pointer lets go, or after a pause of the keys. */
  readonly move: (value: Value) => void;
  /**
   * Reports that a pointer holds the control, until it is let go anywhere on the page. If the browser takes the gesture
   * over, for example for scrolling, the value comes back to `before`. Other buttons and further fingers do not count.
   */
  readonly hold: (event: PointerEvent, before: Value) => void;
  /** Chooses the last value on the way at once. */
  readonly settle: () => void;
}

/**
 * Tells the values on the way from the chosen one. If the control is removed before a value is chosen, the value is
 * dropped.
 */
export function useCommit<Value extends number | object>({ onMove, onCommit }: Acts<Value>): Commit<Value> {
  const moving = useRef<Value>(null);
  const rest = useRef<number>(undefined);
  const release = useRef<() => void>(null);
  const latest = useRef({ onMove, onCommit });

  useEffect(() => {
    latest.current = { onMove, onCommit };
  });
  useEffect(
    () => () => {
      clearTimeout(rest.current);
      moving.current = null;
      release.current?.();
    },
    [],
  );

  const move = (value: Value) => {
    moving.current = value;
    latest.current.onMove(value);
    clearTimeout(rest.current);
    if (!release.current) rest.current = window.setTimeout(settle, REST);
  };
  const settle = () => {
    const value = moving.current;
    moving.current = null;
    if (value !== null) latest.current.onCommit(value);
  };
  const hold = ({ pointerId, button, isPrimary }: PointerEvent, before: Value) => {
    if (button !== 0 || !isPrimary) return;
    release.current?.();
    release.current = onEnd(pointerId, (isCancelled) => {
      release.current = null;
      if (isCancelled && moving.current !== null) move(before);
      settle();
    });
  };
  return { move, hold, settle };
}

/** Calls `act` once, when the pointer is lifted or the browser takes it away. Returns a function that stops listening. */
function onEnd(pointer: number, act: (isCancelled: boolean) => void): () => void {
  const events = ['pointerup', 'pointercancel'] as const;
  const end = ({ pointerId, type }: globalThis.PointerEvent) => {
    if (pointerId !== pointer) return;
    stop();
    act(type === 'pointercancel');
  };
  const stop = () => {
    for (const event of events) document.removeEventListener(event, end);
  };
  for (const event of events) document.addEventListener(event, end);
  return stop;
}
