import { type PointerEvent, useRef } from 'react';

/** The distance that a pointer may move in a press, in pixels. If it moves further, it drags, scrolls or selects. */
const STEADY = 10;

/**
 * Returns handlers for presses on a surface, but not on the buttons on it. A press goes down and up in one place, with
 * the main button.
 */
export function usePress(onPress: (event: PointerEvent) => void) {
  const down = useRef<PointerEvent>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
      down.current = event.button === 0 && event.isPrimary && !isOnButton ? event : null;
    },
    onPointerUp: (event: PointerEvent) => {
      const start = down.current;
      down.current = null;
      if (start?.pointerId !== event.pointerId) return;
      if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) <= STEADY) onPress(event);
    },
    onPointerCancel: () => {
      down.current = null;
    },
  };
}
