import { ONCE, type Choice, type Reading } from '#engine';
import { memoizeByObject } from '#lib/memoizeByObject.ts';
import { checksum } from './checksum.ts';
import { type Member, MOST_MEMBERS, normalMembers } from './member.ts';
import { normalReading } from './normalReading.ts';
import type { Notice } from '../notice.ts';
import { encodeSegment } from '../percent.ts';
import { readMember } from './readMember.ts';
import { READING_LIMIT, type ReceivedText } from '../repair/receivedText.ts';
import { showable } from './showable.ts';
import { writeRevision } from './revision.ts';
import { readStatement, type Statement } from './statement.ts';
import { takeTogether } from './statements.ts';
import type { Vocabulary } from '../vocabulary.ts';

const MEMBER = 'member=';

/** The text of a fragment, after repairs. */
export interface FoundText extends Pick<ReceivedText, 'text' | 'stop'> {
  /** True if the sum is right for the whole text. */
  readonly isConfirmed: boolean;
}

/** The readable content of a fragment. */
export interface ReadFragment {
  readonly reading: Reading;
  /** The people of a team, in the order of the fragment; none on other pages. */
  readonly members: readonly Member[];
  /** True if any answer, own value or member is readable. */
  readonly isReadable: boolean;
  /** In the order of the fragment. */
  readonly notices: readonly Notice[];
}

/**
 * Writes a fragment of format 1, without its `#`: `sum`, `rev`, answers and own values in authored order, then the members
 * of a team in entered order. Equal readings give the same text. A reading without answers gives ''.
 */
export function writeFragment(decision: Vocabulary, reading: Reading, members: readonly Member[] = []): string {
  return members.length === 0 ? fragmentOf(decision, reading) : write(decision, reading, members);
}

/** Cached, because a page has many links with the same answers. */
const fragmentOf = memoizeByObject((decision: Vocabulary, reading: Reading) => write(decision, reading, []));

function write(decision: Vocabulary, reading: Reading, members: readonly Member[]): string {
  const people = normalMembers(decision, members).map(writeMember);
  const parts = [...writeReading(normalReading(decision, reading), '='), ...people];
  if (parts.length === 0) return '';
  const text = [writeRevision(decision), ...parts].join('&');
  return `sum=${checksum(decision.id, text)}&${text.replace(/[^!-~]+/g, encodeSegment)}`;
}

function writeMember({ name, reading }: Member): string {
  const named = name === '' ? [] : [name.replaceAll(' ', '-')];
  return `${MEMBER}${[...named, ...writeReading(reading, '.')].join('_')}`;
}

/** Writes answers and own values, one part each. `is` stands between the subject and its value. */
function writeReading({ choices, ownValues }: Reading, is: '=' | '.'): readonly string[] {
  const answers = Object.entries(choices).map(([question, choice]) => `${question}${is}${writeChoice(choice)}`);
  const values = Object.entries(ownValues).flatMap(([option, row]) =>
    Object.entries(row).map(([factor, value]) => `${option}.${factor}${is}${value}`),
  );
  return [...answers, ...values];
}

function writeChoice({ answer, importance }: Choice): string {
  return `${answer}${importance === ONCE ? '' : `.x${importance / 10}`}`;
}

/**
 * Reads the text of a fragment of format 1. Parts may come in any order. Members are read on the page of a team, and on
 * pages that are not found. Equal parts count once; contradicting parts are not kept. Any text gives a result, and
 * unreadable parts give notices.
 */
export function readText({ text, isConfirmed, stop }: FoundText, decision: Vocabulary, kind: string): ReadFragment {
  const members: Member[] = [];
  const hasMembers = kind === 'team' || kind === 'not-found';
  const parts = text.split('&').filter((part) => part !== '');
  const statements = parts.map((part, place) =>
    hasMembers && part.startsWith(MEMBER) ? aboutMember(part, place) : readStatement(part, decision),
  );
  const { notices, ...said } = takeTogether(statements, ({ said: about, part }) => {
    if (about.kind === 'sum') return isConfirmed || stop ? [] : [{ kind: 'wrong-sum', received: showable(part) }];
    return about.kind === 'member' ? takeMember(members, { part, text: about.text }, decision) : [];
  });
  const kept = Object.keys(said.choices).length + Object.keys(said.ownValues).length + members.length;
  const isReadable = kept > 0 || notices.some(({ kind }) => kind === 'split-answer' || kind === 'dropped-answer');
  const reading = normalReading(decision, said);
  const cut = isConfirmed || statements.some(({ key }) => key === 'sum') ? [] : cutNotices(text, statements);
  return { reading, members, isReadable, notices: [...stopNotices(stop), ...cut, ...notices] };
}

/** A link written by hand starts with an answer. A link that starts with “&” or has a revision, but no sum, was cut. */
function cutNotices(text: string, statements: readonly Statement[]): readonly Notice[] {
  const isCut = text.startsWith('&') || statements.some(({ key }) => key === 'rev');
  return isCut ? [{ kind: 'wrong-sum', received: showable(text) }] : [];
}

/** Gives each member a key of its own: two people may have equal answers. Other keys do not have two “&”. */
function aboutMember(part: string, place: number): Statement {
  const said = { kind: 'member', text: part.slice(MEMBER.length) } as const;
  return { part, key: `&&${place}`, meaning: part, said, notices: [] };
}

/** Adds a member to the team if there is room and something is readable; returns the notices. */
function takeMember(
  members: Member[],
  { part, text }: { readonly part: string; readonly text: string },
  decision: Vocabulary,
): readonly Notice[] {
  const received = showable(part);
  if (members.length === MOST_MEMBERS) return [{ kind: 'too-many-members', received, limit: MOST_MEMBERS }];
  const { member, notices } = readMember(text, decision);
  if (!member) return [{ kind: 'empty-member', received }];
  const place = members.push(member) - 1;
  return notices.map((notice) => ({ kind: 'in-member', member: place, name: member.name, notice }));
}

function stopNotices(stop: ReceivedText['stop']): Notice[] {
  if (!stop) return [];
  return [{ kind: 'too-long', received: showable(stop.before), limit: READING_LIMIT, length: stop.length }];
}
