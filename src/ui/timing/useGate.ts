import { type RefObject, useEffect, useRef, useState } from 'react';

/** A promise that resolves once somebody may see what waits behind it. */
export interface Gate<E extends HTMLElement> {
  /** For the element that holds what waits. */
  readonly ref: RefObject<E | null>;
  readonly opened: Promise<void>;
}

/** How far from the window an element may be when its gate opens: a screen. */
const NEAR = '100% 0px';

/**
 * Returns a gate that opens when its element comes near the window, or when `mayOpen` becomes true. It is open from the
 * start where nobody scrolls, as on a server. An element inside a closed disclosure is never near.
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
    return () => seen.disconnect();
  }, [mayOpen, open]);
  return { ref, opened };
}

/** False on a server. */
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
