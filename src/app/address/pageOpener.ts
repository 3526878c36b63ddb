import type { Entry } from './history.ts';
import type { Timing } from './historyWriter.ts';
import type { Opened, Parts } from './parts.ts';

/** An entry of the history whose page is to be shown. */
export interface PendingEntry {
  readonly entry: Entry;
  /** `step` for a new entry, `history` for one that the visitor went back or forward to. */
  readonly by: 'load' | 'step' | 'history';
  /** The session has newer answers than the address: the address gives only the page. */
  readonly keepsAnswers: boolean;
}

/** Opens the page of an address. At most one page is being opened at a time. */
export interface PageOpener {
  /** Opens the page of an entry, in place of the page that is being opened. */
  readonly open: (next: PendingEntry) => void;
  /** The entry whose page is being opened; null if there is none. */
  readonly pending: () => PendingEntry | null;
  /** The visitor changed an answer meanwhile: the answers of the address are outdated. */
  readonly keepAnswers: () => void;
}

interface Given {
  readonly parts: Parts;
  readonly timing: Timing;
  readonly show: (opened: Opened, pending: PendingEntry) => void;
}

/**
 * Makes an opener. A page of which all parts are loaded is shown after the next paint, so that the press on a link is
 * seen first. Otherwise the current page stays until they are loaded.
 */
export function createPageOpener({ parts, timing, show }: Given): PageOpener {
  let pending: PendingEntry | null = null;
  let cancel = (): void => undefined;
  const finish = (opened: Opened): void => {
    const done = pending;
    pending = null;
    if (done) show(opened, done);
  };
  return {
    open: (next) => {
      cancel();
      pending = next;
      const { path, fragment } = next.entry;
      const opened = parts.loaded(path, fragment);
      cancel = opened ? timing.afterPaint(() => finish(opened)) : cancellable(parts.load(path, fragment), finish);
    },
    pending: () => pending,
    keepAnswers: () => {
      pending = pending && { ...pending, keepsAnswers: true };
    },
  };
}

/** Hands on the value of a promise, unless it is cancelled before. */
function cancellable<T>(promise: Promise<T>, act: (value: T) => void): () => void {
  let isCancelled = false;
  const wait = async () => {
    const value = await promise;
    if (!isCancelled) act(value);
  };
  void wait();
  return () => {
    isCancelled = true;
  };
}
