import { useState } from 'react';
import { type Member, memberName, MOST_MEMBERS } from '#permalink';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { useActions, useAppServices } from '#parts/context/SessionContext.tsx';
import { type DoubtfulPerson, newcomers } from '#state/lookalike.ts';
import { readLinks, type ReadPerson } from '#state/readLinks.ts';
import { sayNotices } from '#words/notices.ts';
import { sayUnread, tellOfAdded } from '#words/team/added.ts';
import { refusalOf, refuseForRoom } from '#words/team/refusal.ts';

/** The people who are being added to a team, and what to say about them. */
export interface NewcomerState {
  /** The name that the visitor typed for the next person. */
  readonly name: string;
  readonly setName: (name: string) => void;
  /** Sentences that say who was added, and what could not be read. */
  readonly messages: readonly string[];
  /** People who may already be in the team. */
  readonly doubtful: readonly DoubtfulPerson[];
  readonly hasRoom: boolean;
  /** Adds the people of all links in a text; returns the reason if that is not possible, otherwise null. */
  readonly paste: (text: string) => string | null;
  readonly add: (person: Member) => void;
  /** Adds a doubtful person or leaves them out. */
  readonly settle: (person: DoubtfulPerson, isAdded: boolean) => void;
}

/** Adds people to a team, and asks about those who may already be in it. */
export function useNewcomers(members: readonly Member[]): NewcomerState {
  const decision = useDecision();
  const { addMembers } = useActions();
  const { inFull } = useAppServices();
  const [name, setName] = useState('');
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [doubtful, setDoubtful] = useState<readonly DoubtfulPerson[]>([]);
  const room = MOST_MEMBERS - members.length;

  const take = (people: readonly ReadPerson[], more: readonly string[] = []) => {
    if (people.length > 0) addMembers(people.map(({ person }) => person));
    setMessages([...tellOfAdded(decision, people, members.length), ...more]);
  };
  const refuse = (reason: string | null) => {
    setMessages([]);
    return reason;
  };
  const paste = (text: string) => {
    const read = readLinks(text, decision);
    const site = inFull(`/${decision.id}/`).replace(/\/$/, '');
    if (read.kind !== 'people') return refuse(refusalOf(read, { decision, site }));
    const found = newcomers(decision, members, named(read.people, name));
    const refusal = refuseForRoom(found.added.length, read.links, room);
    if (refusal !== null) return refuse(refusal);
    take(found.added, [...sayNotices(read.notices, decision), ...sayUnread(decision, read.unread)]);
    setDoubtful([...doubtful, ...found.doubtful]);
    setName('');
    return null;
  };
  const add = (person: Member) => {
    take(named([{ person, notices: [] }], name));
    setName('');
  };
  const settle = (person: DoubtfulPerson, isAdded: boolean) => {
    take(isAdded ? [person] : []);
    setDoubtful(doubtful.filter((each) => each !== person));
  };
  return { name, setName, messages, doubtful, hasRoom: room > 0, paste, add, settle };
}

/** Gives the typed name to the person, if there is only one. */
function named(people: readonly ReadPerson[], typed: string): readonly ReadPerson[] {
  const name = memberName(typed);
  const [only, ...others] = people;
  if (!only || others.length > 0 || name === '') return people;
  return [{ ...only, person: { ...only.person, name } }];
}
