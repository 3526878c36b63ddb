import type { Session } from '#state/session.ts';
import { addressAt, type Entry } from './history.ts';
import type { PendingEntry } from './pageOpener.ts';
import { pageNameOf, type View } from './view.ts';

/** The view on screen, with the history entry that it belongs to. */
export interface Shown {
  readonly view: View;
  /** The same for all addresses of one page, see {@link pageNameOf}. */
  readonly page: string;
  /** The path by which the page was opened. Another pick in the address of a result does not change it. */
  readonly path: string;
  /** The address of the entry, also while it is still to be written. */
  readonly address: string;
  /** The key of the entry in the history. */
  readonly entry: string;
  readonly by: PendingEntry['by'];
  /** True for the view of the prerendered page, which has no answers. */
  readonly isPrerendered: boolean;
}

/** Publishes the view on screen. */
export interface Screen {
  readonly shown: () => Shown;
  readonly prerendered: () => Shown;
  /** Calls a listener each time that the view changes; returns a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (view: View, entry: Entry, by: PendingEntry['by']) => void;
}

/** Creates a screen that shows the prerendered page of an entry. */
export function createScreen(session: Session, view: View, { path, key }: Entry): Screen {
  const listeners = new Set<() => void>();
  const page = pageNameOf(view, session.getInitialState().reading);
  const prerendered: Shown = { view, page, path, address: path, entry: key, by: 'load', isPrerendered: true };
  let shown = prerendered;
  return {
    shown: () => shown,
    prerendered: () => prerendered,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (next, entry, by) => {
      const name = pageNameOf(next, session.getState().reading);
      const opened = name === shown.page ? shown.path : entry.path;
      shown = {
        view: next,
        page: name,
        path: opened,
        address: addressAt(entry),
        entry: entry.key,
        by,
        isPrerendered: false,
      };
      for (const listener of listeners) listener();
    },
  };
}
