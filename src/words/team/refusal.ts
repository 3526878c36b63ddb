import type { Decision } from '#content';
import { assertNever } from '#lib/assertNever.ts';
import { countOf } from '#lib/english.ts';
import { MOST_MEMBERS } from '#permalink';
import type { ReadLink } from '#state/readLink.ts';

interface Team {
  readonly decision: Decision;
  /** For how many people there is room. */
  readonly room: number;
  /** How links to the decision begin. */
  readonly site: string;
}

/** Why what was pasted cannot be added to a team, in a sentence that says what to do; null where it can. */
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
