import { useEffect } from 'react';
import { whenIdle } from '#ui/timing/whenIdle.ts';
import type { View } from '../address/view.ts';
import { type PageKind, pageChunks } from './chunks.ts';

/** The page that is opened most often after a page of this kind. */
const NEXT: Readonly<Record<string, PageKind>> = { catalogue: 'ask', article: 'ask', ask: 'pick', pick: 'compare' };

/** Loads the page that a visitor most likely opens next, once the browser is idle. */
export function useNextPage(view: View): void {
  const next = NEXT[view.kind === 'page' ? view.page.kind : view.kind];
  useEffect(() => {
    if (!next) return undefined;
    // A part that does not come now is asked for again when it is needed.
    return whenIdle(() => void pageChunks[next].load().catch(() => undefined));
  }, [next]);
}
