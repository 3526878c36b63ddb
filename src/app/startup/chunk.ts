/** A part of the program that is loaded when it is needed. */
export interface Chunk<T> {
  /** Loads the part, once. Rejects with a {@link ChunkError}; the next call tries again. */
  readonly load: () => Promise<T>;
  readonly isLoaded: () => boolean;
  /** Returns the part, which has to be loaded. */
  readonly read: () => T;
}

/** A part of the program could not be loaded: the network is gone, or a new release has replaced the part. */
export interface ChunkError extends Error {
  readonly name: 'ChunkError';
}

export function isChunkError(error: unknown): error is ChunkError {
  return error instanceof Error && error.name === 'ChunkError';
}

export function createChunk<T>(fetchPart: () => Promise<T>): Chunk<T> {
  let loading: Promise<T> | null = null;
  let loaded: { readonly part: T } | null = null;
  const fetchOnce = async (): Promise<T> => {
    try {
      const part = await fetchPart();
      loaded = { part };
      return part;
    } catch (cause) {
      loading = null;
      throw Object.assign(new Error('A part of this page could not be loaded.', { cause }), { name: 'ChunkError' });
    }
  };
  return {
    load: () => (loading ??= fetchOnce()),
    isLoaded: () => loaded !== null,
    read: () => {
      if (!loaded) throw new Error('This part of the program is read before it is loaded.');
      return loaded.part;
    },
  };
}
