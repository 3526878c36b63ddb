/** One entry of the browser's history, inside the site. */
export interface Entry {
  /** Without the base path: “/go-vs-rust/ask/team/”. */
  readonly path: string;
  /** With its `#`, or empty. */
  readonly fragment: string;
  /** Tells entries apart, also those of one address. */
  readonly key: string;
}

/** The browser's history, as far as the address binding needs it. `push` and `replace` may throw where a browser refuses. */
export interface History {
  readonly current: () => Entry;
  readonly push: (entry: Entry) => void;
  readonly replace: (entry: Entry) => void;
  readonly go: (delta: number) => void;
  /** Calls a listener when the visitor came to another entry by Back, Forward or the address bar. */
  readonly listen: (listener: () => void) => void;
}

/** The address of an entry: its path and its fragment. */
export function addressAt({ path, fragment }: Entry): string {
  return path + fragment;
}

/** An entry for an address. */
export function entryAt(address: string, key: string): Entry {
  const end = address.indexOf('#');
  return end === -1
    ? { path: address, fragment: '', key }
    : { path: address.slice(0, end), fragment: address.slice(end), key };
}
