import { createStore, type StoreApi } from 'zustand/vanilla';
import { actionsOn, type SessionActions } from './actions.ts';
import { type DraftKeeper, keepDrafts } from './keepDrafts.ts';
import { type SessionState, START } from './sessionState.ts';
import { safeStorage, type TextStore } from './storage.ts';

/** Zustand's hook, for components that read a session. */
export { useStore } from 'zustand';

export type Session = StoreApi<SessionState> & DraftKeeper & { readonly actions: SessionActions };

/** Makes the session of one visitor. `openStorage` returns the storage of the drafts; it may throw. */
export function createSession(openStorage: () => TextStore): Session {
  const store = createStore<SessionState>()(() => START);
  return Object.assign(store, keepDrafts(store, safeStorage(openStorage)), { actions: actionsOn(store) });
}
