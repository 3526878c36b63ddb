import { useEffect } from 'react';
import { whenIdle } from '#ui/timing/whenIdle.ts';
import type { View } from '../address/view.ts';
import { type PageKind, pageChunks } from './chunks.ts';

/** The page that is opened most often after a page of this kind. */
const NEXT: Readonly<Record<string, PageKind>> = { catalogue: 'ask', article: 'ask', ask: 'pick', pick: 'compare' };

const ACTS = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Loads the page that a visitor most likely opens next, once they have done something on this one and the browser is idle.
 * Who only looks at a page loads no other.
 */
export function useNextPage(view: View): void {
  const next = NEXT[view.kind === 'page' ? view.page.kind : view.kind];
  useEffect(() => {
    if (!next) return undefined;
    let cancel = (): void => undefined;
    const acted = new AbortController();
    const load = () => {
      acted.abort();
      // A part that does not come now is asked for again when it is needed.
      cancel = whenIdle(() => void pageChunks[next].load().catch(() => undefined));
    };
    for (const act of ACTS) window.addEventListener(act, load, { passive: true, signal: acted.signal });
    return () => {
      acted.abort();
      cancel();
    };
  }, [next]);
}
