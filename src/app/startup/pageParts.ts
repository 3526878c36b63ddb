import type { Decision } from '#content';
import { decisionIdIn, namesIn, readAddress } from '#permalink';
import type { Opened, Parts } from '../address/parts.ts';
import { decisionChunk, type PageKind, pageChunks, summariesChunk } from './chunks.ts';

/** The parts of every page, loaded by its path. */
export const pageParts: Parts = { loaded, load };

function loaded(path: string): Opened | null {
  const id = decisionIdIn(path);
  if (id === null || id === 'method') {
    const kind = id ?? 'catalogue';
    return pageChunks[kind].isLoaded() ? { kind } : null;
  }
  const chunk = decisionChunk(id);
  if (!chunk.isLoaded()) return null;
  const decision = chunk.read();
  if (!decision) {
    const isComplete = summariesChunk.isLoaded() && pageChunks.notFound.isLoaded();
    return isComplete ? { kind: 'no-decision', titles: summariesChunk.read() } : null;
  }
  const isComplete = kindsOf(path, decision).every((kind) => pageChunks[kind].isLoaded());
  return isComplete ? { kind: 'decision', decision } : null;
}

async function load(path: string): Promise<Opened> {
  try {
    await loadAll(path);
  } catch (error) {
    return { kind: 'failed', error };
  }
  return loaded(path) ?? { kind: 'failed', error: new Error(`${path} is not complete.`) };
}

async function loadAll(path: string): Promise<void> {
  const id = decisionIdIn(path);
  if (id === null || id === 'method') return void (await pageChunks[id ?? 'catalogue'].load());
  // Loads page and decision at the same time.
  const [decision] = await Promise.all([decisionChunk(id).load(), loadPages(kindsAt(path))]);
  if (!decision) return void (await Promise.all([summariesChunk.load(), pageChunks.notFound.load()]));
  await loadPages(kindsOf(path, decision));
}

async function loadPages(kinds: readonly PageKind[]): Promise<void> {
  await Promise.all(kinds.map((kind): Promise<unknown> => pageChunks[kind].load()));
}

/** Returns the kind of page that a path asks for, as far as the path alone tells. */
export function kindAt(path: string): PageKind {
  const [, kind] = namesIn(path);
  return kind === 'ask' || kind === 'pick' || kind === 'compare' || kind === 'team' ? kind : 'article';
}

/** Returns the kinds of page that a path may lead to: `/ask/` leads to a question, or to the result if none is open. */
function kindsAt(path: string): readonly PageKind[] {
  const kind = kindAt(path);
  return kind === 'ask' && namesIn(path).length === 2 ? ['ask', 'pick'] : [kind];
}

/** Returns the same kinds, and the kind that is shown: another one where software changed the path, or there is no page. */
function kindsOf(path: string, decision: Decision): readonly PageKind[] {
  const { page } = readAddress(path, '', decision);
  return [...kindsAt(path), page.kind === 'not-found' ? 'notFound' : page.kind];
}
