import type { Decision } from '#content';
import { isEmpty } from '#engine';
import { linksIn, type Member, type Notice, type ReadAddress } from '#permalink';

/** The result of reading pasted links. */
export type ReadLinks =
  | {
      readonly kind: 'people';
      /** Everyone whose answers could be read; at least one. */
      readonly people: readonly ReadPerson[];
      /** Notices about the links; notices about a person are with the person. */
      readonly notices: readonly Notice[];
      /** The number of links that these people come from. */
      readonly links: number;
      /** The number of other links to the decision, in which no answer can be read. */
      readonly unread: number;
    }
  /** Links to the decision in which no answer can be read. */
  | { readonly kind: 'no-answers'; readonly links: number }
  | { readonly kind: 'no-link' };

/** One person from a link, with what is to be told of their part of it. */
export interface ReadPerson {
  readonly person: Member;
  readonly notices: readonly Notice[];
}

/**
 * Reads pasted text with links to a decision in any form. The link of a result gives one person, the link of a team all
 * of its people. Total.
 */
export function readLinks(text: string, decision: Decision): ReadLinks {
  const links = linksIn(text, decision).map(readLink);
  const read = links.filter(({ people }) => people.length > 0);
  if (links.length === 0) return { kind: 'no-link' };
  if (read.length === 0) return { kind: 'no-answers', links: links.length };
  return {
    kind: 'people',
    people: read.flatMap(({ people }) => people),
    notices: read.flatMap(({ notices }) => notices),
    links: read.length,
    unread: links.length - read.length,
  };
}

interface ReadLink {
  readonly people: readonly ReadPerson[];
  readonly notices: readonly Notice[];
}

function readLink({ members, notices, reading }: ReadAddress): ReadLink {
  if (members.length > 0) {
    const people = members.map((person, place) => ({ person, notices: noticesOfMember(notices, place) }));
    return { people, notices: notices.filter(({ kind }) => kind !== 'in-member') };
  }
  return { people: isEmpty(reading) ? [] : [{ person: { name: '', reading }, notices }], notices: [] };
}

function noticesOfMember(notices: readonly Notice[], place: number): readonly Notice[] {
  return notices.flatMap((each) => (each.kind === 'in-member' && each.member === place ? [each.notice] : []));
}
