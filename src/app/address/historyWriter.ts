import { addressAt, type Entry, entryAt, type History } from './history.ts';

/** The shortest time from a write to the next replaced address, in milliseconds. */
export const PAUSE = 500;

/** The time from a refused write to the next try, in milliseconds. Safari allows 100 writes in 30 seconds. */
export const RETRY = 3000;

/** Runs a function later; each method returns a function that cancels it. */
export interface Timing {
  /** In the task after the next frame. */
  readonly afterPaint: (run: () => void) => () => void;
  /** After so many milliseconds. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** Writes addresses into the history without delaying what the visitor does. */
export interface HistoryWriter {
  /** Returns the current entry as it will be when everything is written. */
  readonly current: () => Entry;
  /** Adds an entry at once, after the address that still waits. */
  readonly push: (address: string) => void;
  /** Replaces the address of the current entry: after the next paint, and at most twice a second. */
  readonly replace: (address: string) => void;
  /** Writes the waiting address at once, unless the browser refuses. */
  readonly flush: () => void;
  /** Forgets the waiting address, because its entry is no longer the current one. */
  readonly drop: () => void;
  readonly isWaiting: () => boolean;
}

interface Write {
  readonly kind: 'push' | 'replace';
  readonly entry: Entry;
}

/**
 * Creates a writer. Writing takes time, so an address that only replaces another one is written after the change is
 * painted. If the browser refuses, that is no error: the writer tries again with the latest address.
 */
export function createHistoryWriter(history: History, { after, afterPaint }: Timing): HistoryWriter {
  let waiting: Write | null = null;
  /** Cancels the next planned write; null if none is planned. */
  let cancel: (() => void) | null = null;

  const current = (): Entry => waiting?.entry ?? history.current();
  const flush = (): void => {
    const write = waiting;
    if (!write) return;
    waiting = null;
    const isWritten = tryTo(history, write);
    if (!isWritten) waiting ??= write;
    cancel?.();
    cancel = after(isWritten ? PAUSE : RETRY, writePlanned);
  };
  const writePlanned = (): void => {
    cancel = null;
    flush();
  };
  return {
    current,
    push: (address) => {
      flush();
      waiting = { kind: 'push', entry: entryAt(address, newKey()) };
      flush();
    },
    replace: (address) => {
      const { key } = current();
      if (address === addressAt(current())) return;
      waiting = { kind: waiting?.kind ?? 'replace', entry: entryAt(address, key) };
      cancel ??= afterPaint(writePlanned);
    },
    flush,
    drop: () => {
      waiting = null;
    },
    isWaiting: () => waiting !== null,
  };
}

function tryTo(history: History, { kind, entry }: Write): boolean {
  try {
    history[kind](entry);
    return true;
  } catch {
    return false;
  }
}

function newKey(): string {
  return Math.random().toString(36).slice(2);
}
