import { decisionIdIn, readAddress } from '#permalink';
import { decisionChunk, type PageKind, pageChunks } from './chunks.ts';

/** Loads all that the page at a path needs, so that it can be rendered in one go. */
export async function preload(path: string): Promise<void> {
  const id = decisionIdIn(path);
  if (id === null) return void (await pageChunks.catalogue.load());
  if (id === 'method') return void (await pageChunks.method.load());
  const chunk = decisionChunk(id);
  if (!chunk) return;
  const [decision] = await Promise.all([chunk.load(), guessedPage(path)?.load()]);
  const { page } = readAddress(path, '', decision);
  if (page.kind !== 'not-found') await pageChunks[page.kind].load();
}

/** The page chunk that a path most likely needs: it can be fetched beside the decision, not after it. */
export function guessedKind(path: string): PageKind {
  const [, kind] = path.split('/').filter(Boolean);
  return kind === 'ask' || kind === 'pick' || kind === 'compare' ? kind : 'article';
}

function guessedPage(path: string) {
  return pageChunks[guessedKind(path)];
}
