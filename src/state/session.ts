import { createStore, type StoreApi } from 'zustand/vanilla';
import { createJSONStorage, persist } from 'zustand/middleware';
import { actionsOn, type SessionActions } from './actions.ts';
import { type SessionState, START } from './sessionState.ts';
import { safeStorage, type TextStore } from './storage.ts';

/** Zustand's hook, for components that read a session. */
export { useStore } from 'zustand';

export type Session = StoreApi<SessionState> & {
  readonly actions: SessionActions;
  /**
   * Reads the storage. Until then there are no drafts, as in prerendered pages. What cannot be read stays as it is: nothing
   * is stored over it.
   */
  readonly restore: () => Promise<void>;
};

const STORAGE_KEY = 'weighpoint';
const STORAGE_VERSION = 1;

/** Makes the session of one visitor. `openStorage` returns the storage of the drafts; it may throw. */
export function createSession(openStorage: () => TextStore): Session {
  const storage = safeStorage(openStorage);
  let parse = (_stored: unknown): Pick<SessionState, 'drafts' | 'teams'> => ({ drafts: {}, teams: {} });
  let mayWrite = true;
  const store = createStore<SessionState>()(
    persist(() => START, {
      name: STORAGE_KEY,
      version: STORAGE_VERSION,
      storage: createJSONStorage(() => ({
        ...storage,
        setItem: (name, text) => {
          if (mayWrite) storage.setItem(name, text);
        },
      })),
      partialize: ({ drafts, teams }) => ({ drafts, teams }),
      // Another release stored it: whatever fits the schema is taken.
      migrate: (stored) => parse(stored),
      merge: (stored, current) => ({ ...current, ...parse(stored) }),
      skipHydration: true,
    }),
  );
  return Object.assign(store, {
    actions: actionsOn(store),
    restore: async () => {
      if (storage.getItem(STORAGE_KEY) === null) return;
      mayWrite = false;
      // Most visitors have nothing stored yet, and never load what checks it.
      parse = (await import('./storedDrafts.ts')).parseDrafts;
      mayWrite = true;
      await store.persist.rehydrate();
    },
  });
}
