import { addressAt, type Entry, entryAt, type History } from '#app/address/history.ts';

/** A history that a test drives like a visitor, on a browser that may refuse to write. */
export interface FakeHistory extends History {
  /** Opens an address from outside: typed, or a bookmark. */
  readonly type: (address: string) => void;
  /** From now on the browser refuses every write, or none. */
  readonly refuse: (isRefusing: boolean) => void;
  /** Every write so far: “push /a/”, “replace /a/#team=new”. */
  readonly written: readonly string[];
  /** The addresses of all entries, the first one first. */
  readonly addresses: () => readonly string[];
}

/** Makes a history with one entry. */
export function createFakeHistory(address: string): FakeHistory {
  let entries: readonly Entry[] = [entryAt(address, 'first')];
  let place = 0;
  let isRefusing = false;
  let tell = (): void => undefined;
  const written: string[] = [];

  const write = (kind: string, entry: Entry, before: number): void => {
    if (isRefusing) throw new DOMException('The operation is insecure.', 'SecurityError');
    entries = [...entries.slice(0, before), entry, ...(kind === 'push' ? [] : entries.slice(before + 1))];
    place = before;
    written.push(`${kind} ${addressAt(entry)}`);
  };
  return {
    current: () => entries[place] ?? entryAt(address, 'first'),
    push: (entry) => write('push', entry, place + 1),
    replace: (entry) => write('replace', entry, place),
    go: (delta) => {
      if (!entries[place + delta]) return;
      place += delta;
      tell();
    },
    listen: (listener) => {
      tell = listener;
    },
    type: (typed) => {
      entries = [...entries.slice(0, place + 1), entryAt(typed, `typed ${typed}`)];
      place += 1;
      tell();
    },
    refuse: (next) => {
      isRefusing = next;
    },
    written,
    addresses: () => entries.map(addressAt),
  };
}
