import type { StateStorage } from 'zustand/middleware';

/** A store for texts by key, as the browser's `localStorage` is. */
export type TextStore = Pick<StateStorage<void>, 'setItem' | 'removeItem'> & {
  getItem: (name: string) => string | null;
};

/**
 * Storage that never throws: forbidden, full or missing storage reads as empty and forgets what it is given.
 * `open` is called at each use, since merely touching `localStorage` may throw. What is there already is not written
 * again: writing is slow, and most of what a visitor does changes no draft.
 */
export function safeStorage(open: () => TextStore): TextStore {
  const attempt = <T>(use: (store: TextStore) => T, otherwise: T): T => {
    try {
      return use(open());
    } catch {
      return otherwise;
    }
  };
  let written: string | null = null;
  return {
    getItem: (name) => attempt((store) => store.getItem(name), null),
    setItem: (name, text) => {
      if (text === written) return;
      written = text;
      attempt((store) => store.setItem(name, text), undefined);
    },
    removeItem: (name) => {
      written = null;
      attempt((store) => store.removeItem(name), undefined);
    },
  };
}
