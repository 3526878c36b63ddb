import { type Decision, findDecisionId, loadDecision } from '#content';
import { type Chunk, createChunk } from './chunk.ts';

/** The pages, each a chunk of its own, with the module that the build made it from. */
export const pageChunks = {
  catalogue: createChunk(() => import('./pages/CataloguePage.tsx').then((page) => page.CataloguePage)),
  method: createChunk(() => import('./pages/MethodPage.tsx').then((page) => page.MethodPage)),
  article: createChunk(() => import('./pages/ArticlePage.tsx').then((page) => page.ArticlePage)),
  ask: createChunk(() => import('./pages/AskPage.tsx').then((page) => page.AskPage)),
  pick: createChunk(() => import('./pages/PickPage.tsx').then((page) => page.PickPage)),
  compare: createChunk(() => import('./pages/ComparePage.tsx').then((page) => page.ComparePage)),
  team: createChunk(() => import('./pages/TeamPage.tsx').then((page) => page.TeamPage)),
};

export type PageKind = keyof typeof pageChunks;

const decisions = new Map<string, Chunk<Decision>>();

/** The chunk of a decision, under its id or an alias; null where there is no such decision. */
export function decisionChunk(idOrAlias: string): Chunk<Decision> | null {
  const id = findDecisionId(idOrAlias);
  if (id === null) return null;
  const known = decisions.get(id);
  if (known) return known;
  const chunk = createChunk(() => loadDecision(id));
  decisions.set(id, chunk);
  return chunk;
}
