import type { Decision } from '#content';
import { decisionIdIn, namesIn, pastRevisionIn, readAddress } from '#permalink';
import type { Opened, Parts } from '../address/parts.ts';
import type { Chunk } from './chunk.ts';
import { decisionChunk, type PageKind, pageChunks, pastChunk, summariesChunk } from './chunks.ts';

/** The parts of every page, loaded by its path; a past revision also by the fragment that asks for it. */
export const pageParts: Parts = { loaded, load };

function loaded(path: string, fragment = ''): Opened | null {
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
  const past = pastAsked(path, fragment, decision);
  if (!isComplete || past?.isLoaded() === false) return null;
  return { kind: 'decision', decision, ...withPast(past?.read()) };
}

function withPast(past: Decision | null | undefined) {
  return past ? { past } : {};
}

/** Returns the chunk of the past revision in which an address asks to show a result, a comparison or a team. */
function pastAsked(path: string, fragment: string, decision: Decision): Chunk<Decision | null> | null {
  const revision = pastRevisionIn(path, fragment);
  const { page } = readAddress(path, '', decision);
  const isArchived = revision !== null && revision < decision.revision;
  return isArchived && page.kind !== 'article' && page.kind !== 'ask' ? pastChunk(decision, revision) : null;
}

async function load(path: string, fragment = ''): Promise<Opened> {
  try {
    await loadAll(path, fragment);
  } catch (error) {
    return { kind: 'failed', error };
  }
  return loaded(path, fragment) ?? { kind: 'failed', error: new Error(`${path} is not complete.`) };
}

async function loadAll(path: string, fragment: string): Promise<void> {
  const id = decisionIdIn(path);
  if (id === null || id === 'method') return void (await pageChunks[id ?? 'catalogue'].load());
  // Loads page and decision at the same time.
  const [decision] = await Promise.all([decisionChunk(id).load(), loadPages(kindsAt(path))]);
  if (!decision) return void (await Promise.all([summariesChunk.load(), pageChunks.notFound.load()]));
  await Promise.all([loadPages(kindsOf(path, decision)), pastAsked(path, fragment, decision)?.load()]);
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
