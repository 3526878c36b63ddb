import { useEffect } from 'react';
import { whenIdle } from '#ui/timing/whenIdle.ts';
import type { View } from '../address/view.ts';
import { type PageKind, pageChunks } from './chunks.ts';

/** The page that is opened most often after a page of this kind. */
const NEXT: Readonly<Record<string, PageKind>> = { catalogue: 'ask', article: 'ask', ask: 'pick', pick: 'compare' };

const ACTS = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Loads the page that a visitor most likely opens next, in an idle moment after their first act on this page. A visitor
 * who does nothing here loads no other page.
 */
export function useNextPage(view: View): void {
  const next = NEXT[view.kind === 'page' ? view.page.kind : view.kind];
  useEffect(() => {
    if (!next) return undefined;
    let cancel = (): void => undefined;
    const acted = new AbortController();
    const load = () => {
      acted.abort();
      // If the page does not load now, it is requested again when it is needed.
      cancel = whenIdle(() => void pageChunks[next].load().catch(() => undefined));
    };
    for (const act of ACTS) window.addEventListener(act, load, { passive: true, signal: acted.signal });
    return () => {
      acted.abort();
      cancel();
    };
  }, [next]);
}
