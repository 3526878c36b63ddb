import { versionsOf } from './repairs.ts';
import { READING_LIMIT } from './receivedText.ts';

/** The two parts of an address: the path without the base path, and the fragment with or without its `#`. */
export interface Place {
  readonly path: string;
  readonly fragment: string;
}

/** Signs that a path as it was written has none of. */
const UNUSUAL = /[^\w/.-]/;
/** What begins a fragment, what begins a query, or the first answer where neither is left. */
const START_OF_ANSWERS = /(#|%(?:25)*23|&#(?:35|x23);)|(\?|%(?:25)*3f)|(?=[a-z][a-z0-9.-]{0,48}=)/i;

/**
 * Returns where the page and the answers of an address stand, the likeliest place first. Software moves answers into the
 * path: it encodes the `#`, puts another sign in its place, or takes it away.
 */
export function placesIn(path: string, fragment: string): readonly [likely: Place, other?: Place] {
  const asReceived = { path, fragment };
  if (!UNUSUAL.test(path)) return [asReceived];
  const moved = movedInto(`${path}${fragment.replace(/^#?(?=.)/s, '#')}`.slice(0, READING_LIMIT));
  if (!moved) return [asReceived];
  if (moved.isFragment && fragment.length < 2) return [moved];
  return [moved.isFragment || moved.isQuery ? { ...asReceived, path: moved.path } : asReceived, moved];
}

interface Moved extends Place {
  readonly isFragment: boolean;
  readonly isQuery: boolean;
}

function movedInto(address: string): Moved | undefined {
  for (const version of versionsOf(address)) {
    const found = START_OF_ANSWERS.exec(version);
    if (found) {
      const [sign, hash, question] = found;
      const path = version.slice(0, found.index);
      const fragment = version.slice(found.index + sign.length);
      return { path, fragment, isFragment: hash !== undefined, isQuery: question !== undefined };
    }
  }
  return undefined;
}
