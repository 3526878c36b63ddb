import type { Decision } from '#content';
import { assertNever } from '#lib/assertNever.ts';
import { countOf } from '#lib/english.ts';
import { MOST_MEMBERS } from '#permalink';
import type { ReadLinks } from '#state/readLinks.ts';

interface Team {
  readonly decision: Decision;
  /** The address of the decision, with which its links start. */
  readonly site: string;
}

/** Explains why pasted links cannot be added to a team, and what to do; null if they can. */
export function refusalOf(read: ReadLinks, { decision, site }: Team): string | null {
  switch (read.kind) {
    case 'no-link':
      return `That is not a Weighpoint link. Paste one that starts with ${site}.`;
    case 'no-answers':
      return read.links === 1
        ? `That link holds no answers to ${decision.title}. Copy the link of a result.`
        : `Those links hold no answers to ${decision.title}. Copy the links of results.`;
    case 'people':
      return null;
    default:
      return assertNever(read);
  }
}

/** Explains why so many people cannot be added to a team, and what to do; null if they can. */
export function refuseForRoom(people: number, links: number, room: number): string | null {
  if (people <= room) return null;
  if (room === 0) return `A team has at most ${countOf(MOST_MEMBERS, 'person', 'people')}. Take someone out first.`;
  const holds = links === 1 ? 'That link holds' : 'Those links hold';
  return `${holds} ${countOf(people, 'person', 'people')}, and there is room for ${countOf(room, 'more', 'more')}.`;
}
