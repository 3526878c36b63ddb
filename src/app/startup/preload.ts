import { decisionIdIn, readAddress } from '#permalink';
import { decisionChunk, type PageKind, pageChunks } from './chunks.ts';

/** Loads all that the page at a path needs, so that it can be rendered in one go, and tells whether there is one. */
export async function preload(path: string): Promise<'found' | 'not-found'> {
  const id = decisionIdIn(path);
  if (id === null || id === 'method') {
    await pageChunks[id ?? 'catalogue'].load();
    return 'found';
  }
  const [decision] = await Promise.all([decisionChunk(id).load(), guessedPage(path).load()]);
  if (!decision) return 'not-found';
  const { page } = readAddress(path, '', decision);
  if (page.kind === 'not-found') return 'not-found';
  await pageChunks[page.kind].load();
  return 'found';
}

/** Whether all that the page at a path most likely needs is loaded by now. */
export function isPreloaded(path: string): boolean {
  const id = decisionIdIn(path);
  if (id === null || id === 'method') return pageChunks[id ?? 'catalogue'].isLoaded();
  return decisionChunk(id).isLoaded() && guessedPage(path).isLoaded();
}

/** The page chunk that a path most likely needs: it can be fetched beside the decision, not after it. */
export function guessedKind(path: string): PageKind {
  const [, kind] = path.split('/').filter(Boolean);
  return kind === 'ask' || kind === 'pick' || kind === 'compare' || kind === 'team' ? kind : 'article';
}

function guessedPage(path: string) {
  return pageChunks[guessedKind(path)];
}
