import { use } from 'react';

/** A part of the program that is loaded when it is needed. */
export interface Chunk<T> {
  /** Loads it, once. */
  readonly load: () => Promise<T>;
  /** Loads it in advance; a failure costs nothing and is forgotten. */
  readonly warm: () => void;
  /** Whether it can be read at once. */
  readonly isLoaded: () => boolean;
  /** The loaded part, at once where it is there; a component that reads it earlier waits. Failures throw {@link ChunkError}. */
  readonly read: () => T;
}

/** A part of the program could not be loaded: the network is gone, or a new release has replaced it. */
export interface ChunkError extends Error {
  readonly name: 'ChunkError';
}

export function isChunkError(error: unknown): error is ChunkError {
  return error instanceof Error && error.name === 'ChunkError';
}

export function createChunk<T>(fetchPart: () => Promise<T>): Chunk<T> {
  let loading: Promise<T> | null = null;
  const load = (): Promise<T> => {
    loading ??= tracked(fetchPart().catch(failed));
    return loading;
  };
  const warm = (): void => {
    if (loading) return;
    load().catch(() => {
      loading = null;
    });
  };
  return { load, warm, isLoaded: () => loading !== null && isFulfilled(loading), read: () => use(load()) };
}

/** Notes on a promise how it ended, which is where React's `use` looks before it waits. */
function tracked<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => void Object.assign(promise, { status: 'fulfilled', value }),
    (reason: unknown) => void Object.assign(promise, { status: 'rejected', reason }),
  );
  return promise;
}

function isFulfilled(promise: object): boolean {
  return 'status' in promise && promise.status === 'fulfilled';
}

function failed(cause: unknown): never {
  throw Object.assign(new Error('A part of this page could not be loaded.', { cause }), { name: 'ChunkError' });
}
