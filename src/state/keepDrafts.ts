import type { StoreApi } from 'zustand/vanilla';
import { followDrafts, mergeDrafts } from './mergeDrafts.ts';
import { movingIn, type SessionState, withDraftsOfTabs } from './sessionState.ts';
import type { TextStore } from './storage.ts';
import { NOTHING_STORED, readStored, type StoredDrafts, writeStored } from './storedDrafts.ts';

/** Keeps the drafts of a session in the storage that all tabs share. */
export interface DraftKeeper {
  /** Takes what is stored into the session. Until then there are no drafts, as in prerendered pages. */
  readonly restore: () => void;
  /** Takes over what another tab stored since. */
  readonly follow: () => void;
}

/** The contents of the storage when it was last read or written. */
interface Known {
  readonly text: string | null;
  readonly stored: StoredDrafts;
}

/** The key under which everything is stored. Other tabs hear of a change by this key. */
export const STORAGE_KEY = 'weighpoint';

/**
 * Stores the drafts of a session with each change. Other tabs store theirs in the same place, so this reads before it
 * writes: only drafts that changed here are written, and what another tab stored in place of them is set aside.
 */
export function keepDrafts(store: StoreApi<SessionState>, storage: TextStore): DraftKeeper {
  let known: Known = { text: null, stored: NOTHING_STORED };
  let isFollowing = false;

  const look = (): Known => {
    const text = storage.getItem(STORAGE_KEY);
    // An emptied storage gets back what this tab knows.
    return text === null || text === known.text ? known : { text, stored: readStored(text) };
  };
  const show = (now: Known) => {
    const state = store.getState();
    const follow = (kind: keyof StoredDrafts, moving: string | null) =>
      followDrafts({ mine: state[kind], known: known.stored[kind], theirs: now.stored[kind] }, moving);
    const shown = { drafts: follow('drafts', movingIn(state)), teams: follow('teams', null) };
    known = now;
    if (shown.drafts === state.drafts && shown.teams === state.teams) return;
    isFollowing = true;
    store.setState(withDraftsOfTabs(state, shown));
    isFollowing = false;
  };

  store.subscribe((state, before) => {
    if (isFollowing || (state.drafts === before.drafts && state.teams === before.teams)) return;
    const theirs = look();
    const merge = (kind: keyof StoredDrafts) =>
      mergeDrafts({
        before: before[kind],
        mine: state[kind],
        known: known.stored[kind],
        theirs: theirs.stored[kind],
      });
    const stored = { drafts: merge('drafts'), teams: merge('teams') };
    const text = writeStored(stored);
    storage.setItem(STORAGE_KEY, text);
    show({ text, stored });
  });
  return {
    restore: () => {
      known = look();
      isFollowing = true;
      store.setState(known.stored);
      isFollowing = false;
    },
    follow: () => {
      const now = look();
      if (now !== known) show(now);
    },
  };
}
