import type { TextStore } from '#state/storage.ts';

/** A storage that lies open: what sessions keep in it is in `shelf`. */
export function storeOn(shelf: Map<string, string>): TextStore {
  return {
    getItem: (name) => shelf.get(name) ?? null,
    setItem: (name, text) => void shelf.set(name, text),
    removeItem: (name) => void shelf.delete(name),
  };
}
