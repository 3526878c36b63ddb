import { prerenderToNodeStream } from 'react-dom/static';
import { text } from 'node:stream/consumers';
import { StaticRouter } from 'react-router';
import { type Decision, decisionIds, loadDecision } from '#content';
import { type Page, writeAddress } from '#permalink';
import { NOTHING_ANSWERED } from '#engine';
import { createSession } from '#state/session.ts';
import { App } from './App.tsx';
import type { PageKind } from './chunks.ts';
import { guessedKind, preload } from './preload.ts';

/** One page of the site as it is before anything is answered. */
export interface StaticPage {
  /** Without the base path, with a slash at the end. */
  readonly path: string;
  /** Source modules that the page needs beside the entry, as the build's manifest names them. */
  readonly modules: readonly string[];
}

/** The path whose page serves as the answer to every unknown address. */
export const NOT_FOUND_PATH = '/404/';

/** Every address of the site that has a page of its own, and the page for all others. */
export async function staticPages(): Promise<readonly StaticPage[]> {
  const decisions = await Promise.all(decisionIds.map((id) => loadDecision(id)));
  return [
    { path: '/', modules: [pageModule('catalogue')] },
    { path: '/method/', modules: [pageModule('method')] },
    { path: NOT_FOUND_PATH, modules: [] },
    ...decisions.flatMap(pagesOf),
  ];
}

/**
 * Renders one page to HTML, head elements first; rejects with whatever the page throws.
 * `base` is the path that the site stands under, without a slash at its end.
 */
export async function render(path: string, base: string): Promise<string> {
  await preload(path);
  const session = createSession(() => {
    throw new Error('There is no storage while pages are rendered.');
  });
  const page = (
    <StaticRouter basename={base} location={base + path}>
      <App session={session} />
    </StaticRouter>
  );
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(page, { onError: (error) => void failures.push(error) });
  if (failures.length > 0) throw new Error(`${path} could not be rendered.`, { cause: failures[0] });
  return text(prelude);
}

function pagesOf(decision: Decision): readonly StaticPage[] {
  const options = decision.options.map(({ id }) => id);
  const pages: readonly Page[] = [
    { kind: 'article' },
    { kind: 'ask', question: null },
    ...decision.questions.map(({ id }) => ({ kind: 'ask', question: id }) as const),
    ...[...options, 'toss-up', 'none-fits'].map((claim) => ({ kind: 'pick', claim }) as const),
    ...options.flatMap((left) => options.map((right) => ({ kind: 'compare', left, right }) as const)),
  ];
  return pages.map((page) => {
    const path = writeAddress({ decision, page, reading: NOTHING_ANSWERED });
    return { path, modules: [pageModule(guessedKind(path)), `src/content/decisions/${decision.id}/index.ts`] };
  });
}

function pageModule(kind: PageKind): string {
  return `src/app/pages/${kind.charAt(0).toUpperCase()}${kind.slice(1)}Page.tsx`;
}
