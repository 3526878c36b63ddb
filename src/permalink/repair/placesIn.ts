import { versionsOf } from './repairs.ts';
import { READING_LIMIT } from './receivedText.ts';

/** The two parts of an address: the path without the base path, and the fragment with or without its `#`. */
export interface Place {
  readonly path: string;
  readonly fragment: string;
}

/** Matches characters that a path has only if software changed it. */
const UNUSUAL = /[^\w/.-]/;
/** Matches a `#` (group 1) or a `?` (group 2) in any form; if both are lost, the place before the first answer. */
const START_OF_ANSWERS = /(#|%(?:25)*23|&#(?:35|x23);)|(\?|%(?:25)*3f)|(?=[a-z][a-z0-9.-]{0,48}=)/i;

/**
 * Splits an address into the path of a page and its answers, in up to two ways, the more likely one first. Software moves
 * answers into the path when it encodes the `#`, replaces it by another sign, or removes it.
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
  /** True if the path has the start of the answers; then a later `#` does not start them. */
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
