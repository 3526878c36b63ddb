import { type RefObject, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { focusHeading } from '#ui/page/focusHeading.ts';

const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** For how long a page may still grow to the place where it was left, in milliseconds. */
const GROWTH_TIME = 1000;

/** What a visit remembers of the pages it showed; it outlives each of them. */
export type Visit = RefObject<{
  /** The page on screen and its entry in the history; the first page may be one that an address was led on to. */
  shown: { readonly page: string; readonly key: string; readonly isFirst: boolean } | null;
  /** How far down each entry of the history was read, by its key. */
  readonly positions: Map<string, number>;
  /** Stops following a page that is still growing. */
  endGrowth?: () => void;
}>;

interface Props {
  /** The same for all addresses of one page. */
  readonly page: string;
  readonly visit: Visit;
}

/**
 * Takes a visitor to the top of a new page and its heading into focus; going Back brings them to where they were.
 * The first page is left to the browser, and so is everything that happens inside a page.
 */
export function Arrival({ page, visit }: Props) {
  const { key } = useLocation();
  const type = useNavigationType();

  useLayoutEffect(() => {
    const { shown, positions } = visit.current;
    const isFirst = !shown || (shown.isFirst && type === 'REPLACE');
    visit.current.shown = { page, key, isFirst };
    if (isFirst || shown.key === key || shown.page === page) return;
    focusHeading();
    visit.current.endGrowth?.();
    visit.current.endGrowth = scrollDownTo(type === 'POP' ? (positions.get(key) ?? 0) : 0);
  }, [page, key, type, visit]);

  useLayoutEffect(() => {
    const keep = () => visit.current.positions.set(key, window.scrollY);
    window.history.scrollRestoration = 'manual';
    const hand = () => (window.history.scrollRestoration = 'auto');
    window.addEventListener('scroll', keep, { passive: true });
    window.addEventListener('pagehide', hand);
    return () => {
      window.removeEventListener('scroll', keep);
      window.removeEventListener('pagehide', hand);
    };
  }, [key, visit]);

  return null;
}

/** Scrolls as far as the page is long by now, and on while it grows, unless the visitor does something first. */
function scrollDownTo(position: number): () => void {
  const growth = new ResizeObserver(() => window.scrollTo(0, position));
  const stop = () => {
    growth.disconnect();
    for (const event of ACTS) window.removeEventListener(event, stop);
  };
  window.scrollTo(0, position);
  growth.observe(document.body);
  for (const event of ACTS) window.addEventListener(event, stop, { passive: true });
  setTimeout(stop, GROWTH_TIME);
  return stop;
}
