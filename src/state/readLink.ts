import type { Decision } from '#content';
import { isEmpty } from '#engine';
import { decisionIdIn, type Member, type Notice, readAddress } from '#permalink';

/** A pasted text, read as a link. */
export type ReadLink =
  /** The people whose answers the link has: one for a result, all for a team. */
  | { readonly kind: 'people'; readonly people: readonly Member[]; readonly notices: readonly Notice[] }
  /** A link to the decision without any readable answer. */
  | { readonly kind: 'no-answers' }
  | { readonly kind: 'no-link' };

/**
 * Reads a pasted link to a decision in any form: an address in full, under any name of the site and any base path, a
 * path with a fragment, or a fragment alone. Total.
 */
export function readLink(text: string, decision: Decision): ReadLink {
  const [place, fragment] = split(text.trim());
  const path = pathIn(place, fragment, decision);
  if (path === null) return { kind: 'no-link' };

  const { members, notices, reading } = readAddress(path, fragment, decision);
  const people = members.length > 0 || isEmpty(reading) ? members : [{ name: '', reading }];
  return people.length > 0 ? { kind: 'people', people, notices } : { kind: 'no-answers' };
}

function split(text: string): readonly [place: string, fragment: string] {
  const at = text.indexOf('#');
  if (at !== -1) return [text.slice(0, at), text.slice(at + 1)];
  return text.includes('=') && !text.includes('/') ? ['', text] : [text, ''];
}

/** Returns the path from the decision on; null if the text names another place. A fragment alone gives its page. */
function pathIn(place: string, fragment: string, decision: Decision): string | null {
  if (place === '') {
    if (fragment === '') return null;
    return `/${decision.id}/${/(?:^|&)member=/.test(fragment) ? 'team/' : ''}`;
  }
  const segments = place.split('?')[0]?.split('/') ?? [];
  const names = [decision.id, ...(decision.aliases ?? [])];
  const start = segments.findIndex((segment) => names.includes(decisionIdIn(segment) ?? ''));
  return start === -1 ? null : `/${segments.slice(start).join('/')}`;
}
