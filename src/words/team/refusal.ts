import type { Decision } from '#content';
import { assertNever } from '#lib/assertNever.ts';
import { countOf } from '#lib/english.ts';
import { MOST_MEMBERS } from '#permalink';
import type { ReadLink } from '#state/readLink.ts';

interface Team {
  readonly decision: Decision;
  /** The number of people that can still be added. */
  readonly room: number;
  /** The address of the decision, with which its links start. */
  readonly site: string;
}

/** Explains why a pasted link cannot be added to a team, and what to do; null if it can. */
export function refusalOf(read: ReadLink, { decision, room, site }: Team): string | null {
  switch (read.kind) {
    case 'no-link':
      return `That is not a Weighpoint link. Paste one that starts with ${site}.`;
    case 'no-answers':
      return `That link holds no answers to ${decision.title}. Copy the link of a result.`;
    case 'people':
      return sayRoom(read.people.length, room);
    default:
      return assertNever(read);
  }
}

function sayRoom(people: number, room: number): string | null {
  if (people <= room) return null;
  if (room === 0) return `A team has at most ${countOf(MOST_MEMBERS, 'person', 'people')}. Take someone out first.`;
  return `That link holds ${countOf(people, 'person', 'people')}, and there is room for ${countOf(room, 'more', 'more')}.`;
}
