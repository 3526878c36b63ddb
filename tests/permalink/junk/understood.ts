import { checksum } from '#permalink/fragment/checksum.ts';

/** The expected content of a fragment about the boats. */
export interface Understood {
  /** Answers and own values as in a link, sorted. */
  readonly kept: string;
  /** The kinds of notices, each once, sorted. */
  readonly notices: readonly string[];
}

const ANSWERS = new Map([
  ['team', ['new', 'old', 'unsure']],
  ['water', ['calm', 'wild', 'unsure']],
  ['until', ['half-year', 'year', 'unsure']],
]);
const OPTIONS = ['kayak', 'raft', 'go-by-foot'];
const FACTORS = ['learning', 'cost'];
const NAMES_OF_BEFORE = new Map([
  ['crew', 'team'],
  ['still', 'calm'],
  ['canoe', 'kayak'],
  ['ramp-up', 'learning'],
]);
const WHOLE_NUMBERS = Array.from({ length: 101 }, (_, value) => `${value}`);
const TIMES: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 121 }, (_, tenths) => `${tenths / 10}`).flatMap(
    (times) => [[`x${times}`, times], ...(times.includes('.') ? [] : [[`x${times}.0`, times] as const])] as const,
  ),
);

/** One part of a fragment: its subject, its meaning, the text to keep and the kind of its notice. */
interface Said {
  readonly about: string;
  readonly says: string;
  readonly kept?: string;
  readonly notice?: string;
}

/**
 * Reads the text of a fragment by the rules of the format, independently of the real reader: with lists of everything
 * that is allowed, and by trying every start and end of a link. It shares only the checksum. The text has no encoding and
 * no punctuation at its end.
 */
export function understood(text: string): Understood {
  const { kept, notices } = understoodOn(text, () => false);
  return { kept, notices };
}

/** The expected content of a fragment on the page of a team. */
export interface UnderstoodTeam extends Understood {
  /** For each person the name, a colon, and the sorted parts. */
  readonly people: readonly string[];
}

/** Reads the text on the page of a team, where a part can be a person. */
export function understoodTeam(text: string): UnderstoodTeam {
  return understoodOn(text, (part) => part.startsWith('member='));
}

/** Takes the text that a sum confirms, or else the one of the possible texts with the most readable parts. */
function understoodOn(text: string, isPerson: (part: string) => boolean): UnderstoodTeam {
  const confirmed = confirmedIn(text) ?? confirmedIn(text.replace(/[ \u{202E}]+/gu, '&'));
  if (confirmed !== undefined) return partsUnderstood(confirmed, true, isPerson);
  return [text, text.replaceAll('\u{202E}', '')]
    .flatMap((each) => [each, each.replaceAll(' ', ''), partsIn(each)])
    .map((each) => partsUnderstood(each, false, isPerson))
    .reduce((best, other) => (countKept(other) > countKept(best) ? other : best));
}

function partsIn(text: string): string {
  return text
    .split(/[ \u{202E}]+/u)
    .filter((part) => part.includes('='))
    .join('&');
}

function countKept({ kept, people }: UnderstoodTeam): number {
  return [kept, ...people]
    .join('&')
    .split('&')
    .filter((part) => part.includes('=')).length;
}

function confirmedIn(text: string): string | undefined {
  const starts = Array.from(text, (_, at) => at).filter((at) => /^s ?u ?m ?= ?(?:[0-9a-z] ?){4}&/.test(text.slice(at)));
  for (const [place, start] of starts.entries()) {
    if (hasKey(text.slice(0, start))) return undefined;
    const next = starts[place + 1] ?? text.length;
    const ends = Array.from({ length: next - start }, (_, length) => next - length);
    const end = ends.find((each) => {
      const isEnd = /[a-z0-9]$/i.test(text.slice(start, each)) && !/^[a-z0-9]/i.test(text.slice(each, next));
      return isEnd && isRight(text.slice(start, each).replaceAll(' ', '')) && !hasKey(text.slice(each, next));
    });
    if (end !== undefined) return text.slice(start, end).replaceAll(' ', '');
  }
  return undefined;
}

/** True if a known key stands before an “=”. */
function hasKey(text: string): boolean {
  return text
    .split('=')
    .slice(0, -1)
    .some((before) => {
      const [, first, second = ''] = /(?:([a-z][a-z0-9-]*)\.)?([a-z][a-z0-9-]*) ?$/i.exec(before) ?? [];
      const name = today(second.toLowerCase());
      if (first !== undefined) return OPTIONS.includes(today(first.toLowerCase())) && FACTORS.includes(name);
      return ANSWERS.has(name) || name === 'rev' || name === 'member';
    });
}

function partsUnderstood(text: string, isConfirmed: boolean, isPerson: (part: string) => boolean): UnderstoodTeam {
  const parts = text.split('&').filter((part) => part !== '');
  const said = parts.filter((part) => !isPerson(part)).map((part) => saidBy(part, isConfirmed));
  const own = takenTogether(said);
  const people: string[] = [];
  const notices = new Set(own.notices);
  const hasSum = said.some(({ about }) => about === 'sum');
  if (!hasSum && (text.startsWith('&') || said.some(({ about }) => about === 'rev'))) notices.add('wrong-sum');
  for (const part of parts.filter(isPerson)) {
    const { name, said: ofPerson } = personIn(part.slice('member='.length));
    const { kept, notices: remarks } = takenTogether(ofPerson);
    if (people.length === 12) notices.add('too-many-members');
    else if (kept === '') notices.add('empty-member');
    else {
      people.push(`${name ?? ''}: ${kept}`);
      if (name === null || remarks.length > 0) notices.add('in-member');
    }
  }
  return { kept: own.kept, people, notices: [...notices].toSorted() };
}

function takenTogether(all: readonly Said[]): Understood {
  const kept = new Set<string>();
  const notices = new Set<string>();
  for (const one of all) {
    const isDisputed = all.some(({ about, says }) => about === one.about && says !== one.says);
    if (isDisputed) notices.add('repeated-key');
    if (!isDisputed && one.notice !== undefined) notices.add(one.notice);
    if (!isDisputed && one.kept !== undefined) kept.add(one.kept);
  }
  return { kept: [...kept].toSorted().join('&'), notices: [...notices].toSorted() };
}

/** The name is null if the text cannot be a name. */
function personIn(text: string): { readonly name: string | null; readonly said: readonly Said[] } {
  const segments = text.split('_');
  const [first = ''] = segments;
  const given = first.includes('.') ? '' : first.split('-').join(' ');
  const letters = Array.from(given.normalize('NFC'));
  const isSpaced = letters.every((letter, at) => letter !== ' ' || isLetterOrDigit(letters[at + 1]));
  const isName = given === '' || (isLetterOrDigit(letters[0]) && isSpaced && letters.length <= 16);
  const isWhole = letters.every((letter) => letter === ' ' || isLetterOrDigit(letter));
  const parts = (first.includes('.') ? segments : segments.slice(1)).filter((part) => part !== '');
  return { name: isName && isWhole ? letters.join('') : null, said: parts.map(saidInPerson) };
}

function isLetterOrDigit(letter = ''): boolean {
  return /^[\p{L}\p{N}]$/u.test(letter);
}

function saidInPerson(part: string): Said {
  const [first = '', second = '', ...rest] = part.split('.');
  if (!part.includes('.')) return { about: `&${part}`, says: part, notice: 'unknown-part' };
  if (ANSWERS.has(today(first))) return saidBy(`${first}=${[second, ...rest].join('.')}`, false);
  return rest.length > 0
    ? saidBy(`${first}.${second}=${rest.join('.')}`, false)
    : { about: `&${part}`, says: part, notice: 'unknown-question' };
}

function saidBy(part: string, isConfirmed: boolean): Said {
  const [key = '', ...rest] = part.split('=');
  const value = rest.join('=');
  const names = key.split('.');
  const [name = '', factor] = names;
  if (rest.length === 0) return { about: `&${part}`, says: part, notice: 'unknown-part' };
  if (key === 'sum') return { about: 'sum', says: part, ...(isConfirmed ? {} : { notice: 'wrong-sum' }) };
  if (key === 'rev') return { about: 'rev', says: part, ...(value === '3' ? {} : { notice: 'unknown-revision' }) };
  if (names.length > 2 || ['member', 'fact'].includes(name) || !names.every(isName)) {
    return { about: `&${part}`, says: part, notice: 'unknown-part' };
  }
  return factor === undefined
    ? answerSaid(part, today(name), value)
    : ownValueSaid(part, [today(name), today(factor)], value);
}

function answerSaid(part: string, question: string, value: string): Said {
  const answers = ANSWERS.get(question);
  if (answers === undefined) return { about: `&${part}`, says: part, notice: 'unknown-question' };

  const [answer = '', ...given] = value.split('.');
  if (!answers.includes(today(answer))) return { about: question, says: part, notice: 'unknown-answer' };

  const times = given.length === 0 ? '1' : TIMES.get(given.join('.'));
  const kept = `${question}=${today(answer)}${times === undefined || times === '1' ? '' : `.x${times}`}`;
  return times === undefined
    ? { about: question, says: part, kept, notice: 'bad-importance' }
    : { about: question, says: kept, kept };
}

function ownValueSaid(part: string, [option, factor]: readonly [string, string], value: string): Said {
  const isKnown = OPTIONS.includes(option) && FACTORS.includes(factor);
  if (!isKnown) return { about: `&${part}`, says: part, notice: 'unknown-own-value' };

  const about = `${option}.${factor}`;
  const kept = `${about}=${value}`;
  return WHOLE_NUMBERS.includes(value) ? { about, says: kept, kept } : { about, says: part, notice: 'bad-own-value' };
}

function isRight(link: string): boolean {
  return ['boats', 'ships'].some((id) => link.startsWith(`sum=${checksum(id, link.slice(9))}&`));
}

/** True for letters of any case, digits and hyphens, with a letter first. */
function isName(text: string): boolean {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const [first = '', ...others] = text.toLowerCase();
  return (
    letters.includes(first) && first !== '' && others.every((character) => `${letters}0123456789-`.includes(character))
  );
}

function today(name: string): string {
  return NAMES_OF_BEFORE.get(name) ?? name;
}
