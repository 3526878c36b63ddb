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
  const moved = movedInto(path.slice(0, READING_LIMIT), fragment.replace(/^#?(?=.)/s, '#'));
  if (!moved) return [asReceived];
  const { isQuery, isStart, ...place } = moved;
  if (isStart) return [place];
  return [isQuery ? { path: place.path, fragment } : asReceived, place];
}

interface Moved extends Place {
  readonly isQuery: boolean;
  /** The beginning of a link stands there, so that what follows the `#` can only be its end. */
  readonly isStart: boolean;
}

function movedInto(path: string, end: string): Moved | undefined {
  for (const version of versionsOf(path)) {
    const found = START_OF_ANSWERS.exec(version);
    if (found) {
      const [sign, hash, question] = found;
      const answers = version.slice(found.index + sign.length);
      const isStart = hash !== undefined || /(?:sum|rev)[\s+]*=/i.test(answers);
      return { path: version.slice(0, found.index), fragment: answers + end, isQuery: question !== undefined, isStart };
    }
  }
  return undefined;
}
