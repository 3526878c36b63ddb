import { createContext } from 'react';
import { type Navigator, parsePath, type To } from 'react-router';
import { afterPaint } from '#ui/timing/afterPaint.ts';

/** What the router writes history with. */
export interface LateNavigator extends Navigator {
  /** Drops what has not been written yet: its entry is no longer the present one. */
  readonly forget: () => void;
  /** Whether an address is still to be written: one that the router brings meanwhile is from before. */
  readonly isWaiting: () => boolean;
}

/** {@link LateNavigator.isWaiting} of the router around. */
export const WaitingContext = createContext<() => boolean>(() => false);

/**
 * Writes history so that nobody waits for it: another address of the same page, as there is one with every answer, takes
 * the place of the present one after the next frame, and in any case before another entry comes.
 */
export function createLateNavigator(history: Required<Navigator>): LateNavigator {
  let callOff = (): void => undefined;
  let write: (() => void) | null = null;
  const forget = () => {
    callOff();
    write = null;
  };
  const flush = () => {
    const late = write;
    forget();
    late?.();
  };
  return {
    createHref: history.createHref,
    createURL: history.createURL,
    encodeLocation: history.encodeLocation,
    forget,
    isWaiting: () => write !== null,
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
      if (!isSamePage(to)) return history.replace(to, state);
      write = () => history.replace(to, state);
      callOff = afterPaint(flush);
    },
  };
}

function isSamePage(to: To): boolean {
  return (typeof to === 'string' ? parsePath(to) : to).pathname === window.location.pathname;
}
