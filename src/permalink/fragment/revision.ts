import { placesIn } from '../repair/placesIn.ts';
import { receiveText } from '../repair/receivedText.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The number of a revision, and `.was` if its result is to be shown as it was. */
const REVISION = /^([1-9]\d{0,8})(?:\.was)?$/;
const AS_IT_WAS = /(?:^|&)rev=([1-9]\d{0,8})\.was(?![a-z0-9-])/;

/** Writes the part of a link that names the revision: `rev=3`, or `rev=1.was` for a past one that is shown as it was. */
export function writeRevision({ revision, asItWas }: Pick<Vocabulary, 'revision' | 'asItWas'>): string {
  return `rev=${revision}${asItWas ? '.was' : ''}`;
}

/** Reads the value of that part; null if it names no revision. */
export function revisionIn(value: string): number | null {
  const number = REVISION.exec(value)?.[1];
  return number === undefined ? null : Number(number);
}

/**
 * Returns the past revision in which a link asks to be shown, before its decision is known; null if it asks for none.
 * Software may have changed the link.
 */
export function pastRevisionIn(path: string, fragment: string): number | null {
  if (!/was/i.test(path + fragment)) return null;
  const [likely, other = likely] = placesIn(path, fragment);
  const texts = [likely, other].flatMap((place) => {
    const { text, versions } = receiveText(place.fragment);
    return [text, ...versions()];
  });
  const found = texts.map((text) => AS_IT_WAS.exec(text)?.[1]).find((number) => number !== undefined);
  return found === undefined ? null : Number(found);
}
