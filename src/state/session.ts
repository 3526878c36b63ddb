import { createStore, type StoreApi } from 'zustand/vanilla';
import { createJSONStorage, persist } from 'zustand/middleware';
import { actionsOn, type SessionActions } from './actions.ts';
import { parseDrafts } from './drafts.ts';
import { type SessionState, START } from './sessionState.ts';
import { safeStorage, type TextStore } from './storage.ts';

/** Zustand's hook, for components that read a session. */
export { useStore } from 'zustand';

export type Session = StoreApi<SessionState> & {
  readonly actions: SessionActions;
  /** Reads the storage. Until then there are no drafts, as in prerendered pages. */
  readonly restore: () => void;
};

const STORAGE_KEY = 'weighpoint';
const STORAGE_VERSION = 1;

/** Makes the session of one visitor. `openStorage` returns the storage of the drafts; it may throw. */
export function createSession(openStorage: () => TextStore): Session {
  const store = createStore<SessionState>()(
    persist(() => START, {
      name: STORAGE_KEY,
      version: STORAGE_VERSION,
      storage: createJSONStorage(() => safeStorage(openStorage)),
      partialize: ({ drafts, teams }) => ({ drafts, teams }),
      // Another release stored it: whatever fits the schema is taken.
      migrate: parseDrafts,
      merge: (stored, current) => ({ ...current, ...parseDrafts(stored) }),
      skipHydration: true,
    }),
  );
  return Object.assign(store, {
    actions: actionsOn(store),
    restore: () => void store.persist.rehydrate(),
  });
}
