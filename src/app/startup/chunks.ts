import { memo } from 'react';
import { type Decision, loadLibrary, loadPastDecision } from '#content';
import { memoizeByObject } from '#lib/memoizeByObject.ts';
import { type Chunk, createChunk } from './chunk.ts';

/** The pages, each a chunk of its own. A page is not rendered again when only the answers in its address change. */
export const pageChunks = {
  catalogue: createChunk(() => import('../routes/CataloguePage.tsx').then((page) => memo(page.CataloguePage))),
  method: createChunk(() => import('../routes/MethodPage.tsx').then((page) => memo(page.MethodPage))),
  article: createChunk(() => import('../routes/ArticlePage.tsx').then((page) => memo(page.ArticlePage))),
  ask: createChunk(() => import('../routes/AskPage.tsx').then((page) => memo(page.AskPage))),
  pick: createChunk(() => import('../routes/PickPage.tsx').then((page) => memo(page.PickPage))),
  compare: createChunk(() => import('../routes/ComparePage.tsx').then((page) => memo(page.ComparePage))),
  team: createChunk(() => import('../routes/TeamPage.tsx').then((page) => memo(page.TeamPage))),
  notFound: createChunk(() => import('../routes/NotFoundPage.tsx').then((page) => memo(page.NotFoundPage))),
};

export type PageKind = keyof typeof pageChunks;

/** The list of the decisions. */
const libraryChunk = createChunk(loadLibrary);

/** The lines of the catalogue. They may be many, so only articles that name related decisions load them. */
export const summariesChunk = createChunk(() => import('#content/summaries.ts').then(({ summaries }) => summaries));

const decisions = new Map<string, Chunk<Decision | null>>();

/** Returns the chunk of a decision, by its id or an alias. It has null if there is no such decision. */
export function decisionChunk(idOrAlias: string): Chunk<Decision | null> {
  const known = decisions.get(idOrAlias);
  if (known) return known;
  const chunk = createChunk(async () => (await libraryChunk.load()).findDecision(idOrAlias));
  decisions.set(idOrAlias, chunk);
  return chunk;
}

/** Returns the chunk of a past revision of a decision. It has null if there is no such revision. */
export const pastChunk: (today: Decision, revision: number) => Chunk<Decision | null> = (today, revision) =>
  pastChunks(today, `${revision}`);

const pastChunks = memoizeByObject((today: Decision, revision: string) =>
  createChunk(() => loadPastDecision(today, Number(revision))),
);
