import type { Decision } from '#content';
import { type Member, writeFragment } from '#permalink';
import type { ReadPerson } from './readLinks.ts';

/** A member of a team who may be the same person as someone who is to be added. */
export interface Lookalike {
  /** The member's place, counted from 0. */
  readonly place: number;
  readonly member: Member;
  /** The part that is the same. */
  readonly by: 'answers' | 'name';
}

/** Someone who may be in the team already. The place of the lookalike counts added people, after the members. */
export interface DoubtfulPerson extends ReadPerson {
  readonly lookalike: Lookalike;
}

/** People who are to be added to a team. */
export interface Newcomers {
  readonly added: readonly ReadPerson[];
  readonly doubtful: readonly DoubtfulPerson[];
}

/** Separates people who are new to a team from those who may be in it already. */
export function newcomers(decision: Decision, members: readonly Member[], people: readonly ReadPerson[]): Newcomers {
  const added: ReadPerson[] = [];
  const doubtful: DoubtfulPerson[] = [];
  for (const each of people) {
    const team = [...members, ...added.map(({ person }) => person)];
    const lookalike = lookalikeOf(decision, team, each.person);
    if (lookalike) doubtful.push({ ...each, lookalike });
    else added.push(each);
  }
  return { added, doubtful };
}

/** The same name is the same person, and so are the same answers unless both have names, which differ. */
function lookalikeOf(decision: Decision, members: readonly Member[], person: Member): Lookalike | null {
  const said = writeFragment(decision, person.reading);
  for (const [place, member] of members.entries()) {
    const isSameName = member.name === person.name;
    const isNamed = member.name !== '' && person.name !== '';
    const isSameAnswers = writeFragment(decision, member.reading) === said;
    if (isSameAnswers && (isSameName || !isNamed)) return { place, member, by: 'answers' };
    if (isSameName && isNamed) return { place, member, by: 'name' };
  }
  return null;
}
