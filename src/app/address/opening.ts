import type { Entry } from './history.ts';
import type { Timing } from './historyWriter.ts';
import type { Opened, Parts } from './parts.ts';

/** An entry of the history whose page is to be shown. */
export interface Coming {
  readonly entry: Entry;
  /** `step` for a new entry, `history` for one that the visitor went back or forward to. */
  readonly by: 'load' | 'step' | 'history';
  /** The session has newer answers than the address: the address gives only the page. */
  readonly keepsAnswers: boolean;
}

/** The way from a new address to its page. At most one page is being opened at a time. */
export interface Opening {
  /** Opens the page of an entry, in place of the page that is being opened. */
  readonly begin: (next: Coming) => void;
  /** The entry whose page is being opened; null if there is none. */
  readonly coming: () => Coming | null;
  /** The visitor changed an answer meanwhile: the answers of the address are outdated. */
  readonly keepAnswers: () => void;
}

interface Given {
  readonly parts: Parts;
  readonly timing: Timing;
  readonly show: (opened: Opened, coming: Coming) => void;
}

/**
 * Makes an opening. A page of which all parts are loaded is shown after the next paint, so that the press on a link is
 * seen first. Otherwise the current page stays until they are loaded.
 */
export function createOpening({ parts, timing, show }: Given): Opening {
  let coming: Coming | null = null;
  let cancel = (): void => undefined;
  const finish = (opened: Opened): void => {
    const done = coming;
    coming = null;
    if (done) show(opened, done);
  };
  return {
    begin: (next) => {
      cancel();
      coming = next;
      const opened = parts.loaded(next.entry.path);
      cancel = opened ? timing.afterPaint(() => finish(opened)) : cancellable(parts.load(next.entry.path), finish);
    },
    coming: () => coming,
    keepAnswers: () => {
      coming = coming && { ...coming, keepsAnswers: true };
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
