import type { Navigator } from 'react-router';
import { afterPaint } from '#ui/afterPaint.ts';

/** What the router writes history with. */
export interface LateNavigator extends Navigator {
  /** Drops what has not been written yet: its entry is no longer the present one. */
  readonly forget: () => void;
}

/**
 * Writes history so that nobody waits for it: an address that takes the place of the present one, as it does with every
 * answer, is written after the next frame, and in any case before another entry comes.
 */
export function createLateNavigator(history: Required<Navigator>): LateNavigator {
  let callOff = (): void => undefined;
  let write = (): void => undefined;
  const forget = () => {
    callOff();
    write = () => undefined;
  };
  const flush = () => {
    const late = write;
    forget();
    late();
  };
  return {
    createHref: history.createHref,
    createURL: history.createURL,
    encodeLocation: history.encodeLocation,
    forget,
    go: (delta) => {
      flush();
      history.go(delta);
    },
    push: (to, state) => {
      flush();
      history.push(to, state);
    },
    replace: (to, state) => {
      forget();
      write = () => history.replace(to, state);
      callOff = afterPaint(flush);
    },
  };
}
