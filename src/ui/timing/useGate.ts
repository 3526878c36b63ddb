import { type RefObject, useEffect, useRef, useState } from 'react';

/** A promise that resolves when an element is about to come into view. */
export interface Gate<E extends HTMLElement> {
  /** The element to watch. */
  readonly ref: RefObject<E | null>;
  readonly opened: Promise<void>;
}

/** The distance from the window at which a gate opens: half a screen. */
const NEAR = '50% 0px';

/**
 * Returns a gate that opens when its element comes near the window, when the page is printed, or when `mayOpen` becomes
 * true. On a server, where nothing scrolls, it is open from the start. An element inside a closed disclosure never comes
 * near.
 */
export function useGate<E extends HTMLElement>(mayOpen: boolean): Gate<E> {
  const ref = useRef<E>(null);
  const [{ opened, open }] = useState(createOpening);
  useEffect(() => {
    if (mayOpen || !ref.current || !canWatch()) return open();
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) open();
      },
      { rootMargin: NEAR },
    );
    seen.observe(ref.current);
    window.addEventListener('beforeprint', open);
    return () => {
      seen.disconnect();
      window.removeEventListener('beforeprint', open);
    };
  }, [mayOpen, open]);
  return { ref, opened };
}

/** Returns false on a server. */
function canWatch(): boolean {
  return typeof IntersectionObserver !== 'undefined';
}

function createOpening(): { readonly opened: Promise<void>; readonly open: () => void } {
  if (!canWatch()) return { opened: Promise.resolve(), open: () => undefined };
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
