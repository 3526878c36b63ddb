import { repaired } from './repairs.ts';
import { READING_LIMIT } from './receivedText.ts';

/** The two parts of an address: the path without the base path, and the fragment with or without its `#`. */
export interface Place {
  readonly path: string;
  readonly fragment: string;
}

/** Signs that a path as it was written has none of. */
const UNUSUAL = /[^\w/.-]/;
/** The sign before answers, or the first of them where the sign was taken away. */
const START_OF_ANSWERS = /[#?]|[a-z][a-z0-9.-]{0,48}=/i;

/**
 * Returns where the page and the answers of an address stand, the likeliest place first. Software moves answers into the
 * path: it encodes the `#`, puts another sign in its place, or takes it away.
 */
export function placesIn(path: string, fragment: string): readonly [likely: Place, other?: Place] {
  const asReceived = { path, fragment };
  if (!UNUSUAL.test(path)) return [asReceived];
  const text = repaired(path.slice(0, READING_LIMIT));
  const found = START_OF_ANSWERS.exec(text);
  if (!found) return [asReceived];

  const [sign] = found;
  const page = text.slice(0, found.index);
  const isSign = sign === '#' || sign === '?';
  const moved = { path: page, fragment: text.slice(found.index + (isSign ? 1 : 0)) };
  const hasFragment = fragment !== '' && fragment !== '#';
  if (sign === '#' && !hasFragment) return [moved];
  return [isSign ? { path: page, fragment } : asReceived, moved];
}
