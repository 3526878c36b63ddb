import { prerenderToNodeStream } from 'react-dom/static';
import type { ReactNode } from 'react';
import { text } from 'node:stream/consumers';
import { moduleNames } from 'virtual:decisions';
import { decisionIds, type FullDecision, loadFullDecision, summaries } from '#content';
import { type Page, writeAddress } from '#permalink';
import { NOTHING_ANSWERED } from '#engine';
import { createSession } from '#state/session.ts';
import tokens from '#ui/styles/tokens.css?raw';
import { App } from './routes/App.tsx';
import type { PageKind } from './startup/chunks.ts';
import { type Head, headOf } from '#words/page/head.ts';
import { lightColours } from '#charts/picture/lightColours.ts';
import { type Picture, pictureOf } from '#words/page/picture.ts';
import { PictureDrawing } from '#charts/picture/PictureDrawing.tsx';
import type { Measure } from '#charts/picture/setText.ts';
import { createAddressBinding } from './address/addressBinding.ts';
import { AddressRouter } from './address/AddressRouter.tsx';
import type { History } from './address/history.ts';
import type { Timing } from './address/historyWriter.ts';
import { kindAt, pageParts } from './startup/pageParts.ts';
import type { SitePage } from '#words/page/sitePage.ts';

export { archiveModules } from 'virtual:revisions';

/** One page of the site, without answers. */
export interface StaticPage {
  /** Without the base path, with a slash at the end. */
  readonly path: string;
  /** The source modules that the page needs besides the entry, by their names in the build's manifest. */
  readonly modules: readonly string[];
  readonly head: Head;
  readonly picture: Picture;
}

/** The path of the page that a host serves for every unknown address. */
export const NOT_FOUND_PATH = '/404/';

/** Returns every prerendered page of the site, and the page for all other addresses. */
export async function staticPages(): Promise<readonly StaticPage[]> {
  const decisions = await Promise.all(decisionIds.map((id) => loadFullDecision(id)));
  return [
    staticPage('/', { kind: 'catalogue' }, [pageModule('catalogue')]),
    staticPage('/method/', { kind: 'method' }, [pageModule('method')]),
    staticPage(NOT_FOUND_PATH, { kind: 'not-found' }, [pageModule('notFound')]),
    ...decisions.flatMap(pagesOf),
  ];
}

/** Returns the ids of decisions by their former ids. */
export function aliases(): Readonly<Record<string, string>> {
  return Object.fromEntries(summaries.flatMap(({ id, aliases: old = [] }) => old.map((alias) => [alias, id])));
}

/**
 * Renders one page to HTML, head elements first. Rejects with the error of the page.
 * `base` is the path that the site stands under, without a slash at its end.
 */
export async function render(path: string, base: string): Promise<string> {
  const opened = await pageParts.load(path);
  if (opened.kind === 'failed') throw opened.error;
  const session = createSession(() => {
    throw new Error('There is no storage while pages are rendered.');
  });
  const binding = createAddressBinding({ session, history: historyAt(path), parts: pageParts, timing: NEVER }, opened);
  const page = (
    <AddressRouter binding={binding} base={base}>
      <App session={session} base={base} />
    </AddressRouter>
  );
  return toText(page, path);
}

/** Draws a preview picture as an SVG. `measure` returns the width of a text. */
export function draw(picture: Picture, measure: Measure): Promise<string> {
  const drawing = <PictureDrawing picture={picture} colours={lightColours(tokens)} measure={measure} />;
  return toText(drawing, picture.name);
}

async function toText(node: ReactNode, name: string): Promise<string> {
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(node, {
    onError: (error) => void failures.push(error),
    // Keeps parts that the renderer had to wait for in their place. React would move large ones to the end of the page
    // and add a script that moves them back, which the content policy forbids.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  if (failures.length > 0) throw new Error(`${name} could not be rendered.`, { cause: failures[0] });
  return text(prelude);
}

/** Creates a history without events, because the page is rendered only once. */
function historyAt(path: string): History {
  return {
    current: () => ({ path, fragment: '', key: path }),
    push: () => undefined,
    replace: () => undefined,
    go: () => undefined,
    listen: () => undefined,
  };
}

const NEVER: Timing = { after: () => () => undefined, afterPaint: () => () => undefined };

function staticPage(path: string, page: SitePage, modules: readonly string[]): StaticPage {
  return { path, modules, head: headOf(page), picture: pictureOf(page) };
}

function pagesOf(decision: FullDecision): readonly StaticPage[] {
  const options = decision.options.map(({ id }) => id);
  const pages: readonly Page[] = [
    { kind: 'article' },
    { kind: 'ask', question: null },
    ...decision.questions.map(({ id }) => ({ kind: 'ask', question: id }) as const),
    ...[...options, 'toss-up', 'none-fits'].map((claim) => ({ kind: 'pick', claim }) as const),
    ...options.flatMap((left) => options.map((right) => ({ kind: 'compare', left, right }) as const)),
    { kind: 'team' },
  ];
  return pages.map((page) => {
    const path = writeAddress({ decision, page, reading: NOTHING_ANSWERED });
    return staticPage(path, { kind: 'decision', decision, page }, [
      pageModule(kindAt(path)),
      'src/content/library.ts',
      modulesOf(decision.id).decision,
    ]);
  });
}

/** Returns the modules of every decision, without its facts and with them alone, by their names in the build's manifest. */
export function decisionModules(): readonly string[] {
  return decisionIds.map(modulesOf).flatMap(({ decision, facts }) => [decision, facts]);
}

function modulesOf(decision: string) {
  const names = moduleNames[decision];
  if (names === undefined) throw new Error(`There is no module of the decision “${decision}”.`);
  return names;
}

function pageModule(kind: PageKind): string {
  return `src/app/routes/${kind.charAt(0).toUpperCase()}${kind.slice(1)}Page.tsx`;
}
