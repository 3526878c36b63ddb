import { ONCE, type Choice, type Reading } from '#engine';
import { memoizeByObject } from '#lib/memoizeByObject.ts';
import { checksum } from './checksum.ts';
import { type Member, MOST_MEMBERS, normalMembers } from './member.ts';
import { normalReading } from './normalReading.ts';
import type { Notice } from './notice.ts';
import { encodeSegment } from './percent.ts';
import { readMember } from './readMember.ts';
import { READING_LIMIT, type ReceivedText } from './receivedText.ts';
import { showable } from './showable.ts';
import { readStatement, type Statement } from './statement.ts';
import { takeTogether } from './statements.ts';
import type { Vocabulary } from './vocabulary.ts';

const MEMBER = 'member=';

/** The text of a fragment, as it was received or as it was found in what was received. */
export interface FoundText extends Pick<ReceivedText, 'text' | 'stop'> {
  /** Whether its sum is right for all of it. */
  readonly isConfirmed: boolean;
}

/** What a fragment says. */
export interface ReadFragment {
  readonly reading: Reading;
  /** The people of a team, in the order of the fragment; none on other pages. */
  readonly members: readonly Member[];
  /** Whether any answer, own value or member could be read. */
  readonly isReadable: boolean;
  /** In the order of the fragment. */
  readonly notices: readonly Notice[];
}

/**
 * Writes a reading as a fragment of format 1, without its `#`: `sum`, `rev`, then answers and own values in authored
 * order, then the members of a team as they were entered. Readings that say the same give the same text, and one that
 * says nothing gives ''.
 */
export function writeFragment(decision: Vocabulary, reading: Reading, members: readonly Member[] = []): string {
  return members.length === 0 ? fragmentOf(decision, reading) : write(decision, reading, members);
}

/** A page has many links with the same answers in them. */
const fragmentOf = memoizeByObject((decision: Vocabulary, reading: Reading) => write(decision, reading, []));

function write(decision: Vocabulary, reading: Reading, members: readonly Member[]): string {
  const people = normalMembers(decision, members).map(writeMember);
  const parts = [...writeReading(normalReading(decision, reading), '='), ...people];
  if (parts.length === 0) return '';
  const text = [`rev=${decision.revision}`, ...parts].join('&');
  return `sum=${checksum(decision.id, text)}&${text.replace(/[^!-~]+/g, encodeSegment)}`;
}

function writeMember({ name, reading }: Member): string {
  const named = name === '' ? [] : [name.replaceAll(' ', '-')];
  return `${MEMBER}${[...named, ...writeReading(reading, '.')].join('_')}`;
}

/** Answers and own values, each as one part, with what stands between a thing and what is said of it. */
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
 * Reads the text of a fragment of format 1, its parts in any order; members only on the page of a team. Total: what
 * cannot be read becomes a notice. What is said twice alike is said once; what is said in different ways is not kept.
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
  const isReadable = Object.keys(said.choices).length + Object.keys(said.ownValues).length + members.length > 0;
  const reading = normalReading(decision, said);
  const cut = isConfirmed || statements.some(({ key }) => key === 'sum') ? [] : cutNotices(text, statements);
  return { reading, members, isReadable, notices: [...stopNotices(stop), ...cut, ...notices] };
}

/** Whoever writes a link by hand begins with an answer: a link that begins with “&”, or with a revision, lost its sum. */
function cutNotices(text: string, statements: readonly Statement[]): readonly Notice[] {
  const isCut = text.startsWith('&') || statements.some(({ key }) => key === 'rev');
  return isCut ? [{ kind: 'wrong-sum', received: showable(text) }] : [];
}

/** Each one is a person, whether or not another one says the same; no other key holds two “&”. */
function aboutMember(part: string, place: number): Statement {
  const said = { kind: 'member', text: part.slice(MEMBER.length) } as const;
  return { part, key: `&&${place}`, meaning: part, said, notices: [] };
}

/** Takes a member into the team, if there is room and anything to be read; gives what is to be told of that. */
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
