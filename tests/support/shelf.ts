import type { TextStore } from '#state/storage.ts';

/** Returns a storage that keeps its entries in `shelf`, where a test can read them. */
export function storeOn(shelf: Map<string, string>): TextStore {
  return {
    getItem: (name) => shelf.get(name) ?? null,
    setItem: (name, text) => void shelf.set(name, text),
    removeItem: (name) => void shelf.delete(name),
  };
}
