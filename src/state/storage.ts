import type { StateStorage } from 'zustand/middleware';

/** A store of texts by key, like the browser's `localStorage`. */
export type TextStore = Pick<StateStorage<void>, 'setItem' | 'removeItem'> & {
  getItem: (name: string) => string | null;
};

/**
 * Makes a storage that never throws: if the browser's is forbidden, full or missing, it is empty and forgets what it gets.
 * `open` is called at each use, since `localStorage` itself may throw.
 */
export function safeStorage(open: () => TextStore): TextStore {
  const attempt = <T>(use: (store: TextStore) => T, otherwise: T): T => {
    try {
      return use(open());
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (name) => attempt((store) => store.getItem(name), null),
    setItem: (name, text) => attempt((store) => store.setItem(name, text), undefined),
    removeItem: (name) => attempt((store) => store.removeItem(name), undefined),
  };
}

/** Returns the key of a site under a path: “weighpoint” and “/preview” give “weighpoint /preview”. */
export function keyUnder(path: string, key: string): string {
  return path === '' ? key : `${key} ${path}`;
}

/** Gives each site its own keys, since sites under several paths of one origin share a storage. */
export function storageUnder(path: string, store: TextStore): TextStore {
  return {
    getItem: (name) => store.getItem(keyUnder(path, name)),
    setItem: (name, text) => store.setItem(keyUnder(path, name), text),
    removeItem: (name) => store.removeItem(keyUnder(path, name)),
  };
}
