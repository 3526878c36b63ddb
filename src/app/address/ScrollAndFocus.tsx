import { useLayoutEffect, useRef } from 'react';
import { focusHeading } from '#ui/page/focusHeading.ts';
import { useShown } from './BindingContext.ts';
import type { Shown } from './screen.ts';

/** Events that mean that the visitor scrolls. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** The longest time that a page may take to grow to the position where it was left, in milliseconds. */
const GROWTH_TIME = 1000;

/**
 * Scrolls to the top of a new page and moves focus to its heading. After Back and Forward it scrolls to the previous
 * position. It leaves the first page to the browser, and does nothing while the page stays the same.
 */
export function ScrollAndFocus() {
  const shown = useShown(all);
  const before = useRef<Shown | null>(null);
  const positions = useRef(new Map<string, number>());
  const stopScrolling = useRef<(() => void) | null>(null);

  useLayoutEffect(() => {
    const last = before.current;
    before.current = shown;
    if (!last || last.isPrerendered || last.page === shown.page) return;
    focusHeading();
    stopScrolling.current?.();
    stopScrolling.current = scrollDownTo(shown.by === 'history' ? (positions.current.get(shown.entry) ?? 0) : 0);
  }, [shown]);

  useLayoutEffect(() => rememberPosition(shown.entry, positions.current), [shown.entry]);

  return null;
}

function all(shown: Shown): Shown {
  return shown;
}

/** Remembers the scroll position of an entry while it is current. The browser restores positions only after a reload. */
function rememberPosition(entry: string, positions: Map<string, number>): () => void {
  const keep = () => positions.set(entry, window.scrollY);
  const leaveToBrowser = () => (window.history.scrollRestoration = 'auto');
  window.history.scrollRestoration = 'manual';
  window.addEventListener('scroll', keep, { passive: true });
  window.addEventListener('pagehide', leaveToBrowser);
  return () => {
    window.removeEventListener('scroll', keep);
    window.removeEventListener('pagehide', leaveToBrowser);
  };
}

/** Scrolls as far as the page reaches now, and again while it grows, until the visitor scrolls. */
function scrollDownTo(position: number): () => void {
  const growth = new ResizeObserver(() => window.scrollTo(0, position));
  const stop = () => {
    growth.disconnect();
    for (const event of OWN_MOVES) window.removeEventListener(event, stop);
  };
  window.scrollTo(0, position);
  growth.observe(document.body);
  for (const event of OWN_MOVES) window.addEventListener(event, stop, { passive: true });
  setTimeout(stop, GROWTH_TIME);
  return stop;
}
