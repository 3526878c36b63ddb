import { MOST_IMPORTANCE, ONCE, UNSURE, type Choice } from '#engine';
import { formerMeaning, type FormerMeaning } from './formerAnswers.ts';
import type { Notice } from '../notice.ts';
import { revisionIn } from './revision.ts';
import { showable } from './showable.ts';
import { findNamed, type NamedQuestion, type Vocabulary } from '../vocabulary.ts';

/** One part of a fragment, after reading. */
export interface Statement {
  readonly part: string;
  /** The subject: `sum`, `rev`, a question id, or `<option id>.<factor id>`. Other parts have a key of their own. */
  readonly key: string;
  /** Equal for two statements that mean the same. */
  readonly meaning: string;
  readonly said: Said;
  readonly notices: readonly Notice[];
}

type Said =
  | { readonly kind: 'sum'; readonly text: string }
  | { readonly kind: 'member'; readonly text: string }
  | { readonly kind: 'choice'; readonly question: string; readonly choice: Choice }
  | { readonly kind: 'former'; readonly meaning: FormerMeaning; readonly importance: number }
  | { readonly kind: 'own-value'; readonly option: string; readonly factor: string; readonly value: number }
  | { readonly kind: 'nothing' };

const NAME = /^[a-z][a-z0-9-]*$/i;
const IMPORTANCE = /^x(\d|[1-9]\d)(?:\.(\d))?$/;
/** The importance of an answer that gives none. */
const COUNTING_ONCE = 'x1';
const OWN_VALUE = /^(?:\d|[1-9]\d|100)$/;
/** Keys that other pages use. No question has them. */
const RESERVED: readonly string[] = ['member', 'fact'];

/** Reads one part that is not empty. A part that it cannot read gives a notice and nothing else. */
export function readStatement(part: string, decision: Vocabulary): Statement {
  const [key, value] = splitOnce(part, '=');
  if (value === undefined) return unknownPart(part);
  if (key === 'sum') return { part, key, meaning: part, said: { kind: 'sum', text: value }, notices: [] };
  if (key === 'rev') return readRevision(part, value, decision);
  return readAnswerOrValue({ part, key, value }, decision);
}

/** Reads one part of a member, which has a point for the equals sign: `latency.web.x2`, `rust.cpu.50`. */
export function readMemberStatement(part: string, decision: Vocabulary): Statement {
  const [first, rest] = splitOnce(part, '.');
  if (rest === undefined) return unknownPart(part);
  if (findNamed(decision.questions, first)) return readAnswerOrValue({ part, key: first, value: rest }, decision);

  const [second, value] = splitOnce(rest, '.');
  const isOwnValue = value !== undefined && !IMPORTANCE.test(value);
  const key = isOwnValue ? `${first}.${second}` : first;
  return readAnswerOrValue({ part, key, value: isOwnValue ? value : rest }, decision);
}

function readAnswerOrValue(said: { part: string; key: string; value: string }, decision: Vocabulary): Statement {
  const { part, key, value } = said;
  const [name, factor] = splitOnce(key, '.');
  if (!NAME.test(name) || RESERVED.includes(name)) return unknownPart(part);
  if (factor === undefined) return readChoice({ part, name, value }, decision);
  return NAME.test(factor) ? readOwnValue({ part, option: name, factor, value }, decision) : unknownPart(part);
}

function readRevision(part: string, value: string, { revision: today }: Vocabulary): Statement {
  const revision = revisionIn(value);
  const notice: Notice = { kind: 'unknown-revision', received: showable(part), revision, today };
  return about('rev', part, revision === today ? [] : [notice]);
}

function readChoice(parts: { part: string; name: string; value: string }, decision: Vocabulary): Statement {
  const { part, name, value } = parts;
  const received = showable(part);
  const named = findNamed(decision.questions, name);
  const former = readFormer(parts, decision);
  if (former) return former;
  if (!named) return remark(part, { kind: 'unknown-question', received, question: showable(name) });

  const question = named.id;
  const [answerName, times = COUNTING_ONCE] = splitOnce(value, '.');
  const answer = answerId(named, answerName);
  if (answer === undefined) {
    return about(question, part, [{ kind: 'unknown-answer', received, question, answer: showable(answerName) }]);
  }
  const importance = importanceOf(times);
  if (importance === undefined) {
    const notice: Notice = { kind: 'bad-importance', received, question, answer, importance: showable(times) };
    return {
      ...about(question, part, [notice]),
      said: { kind: 'choice', question, choice: { answer, importance: ONCE } },
    };
  }
  return {
    part,
    key: question,
    meaning: `${answer}.x${importance}`,
    said: { kind: 'choice', question, choice: { answer, importance } },
    notices: [],
  };
}

/** Reads an answer of an earlier revision; null if the decision has an answer of this name, or never had one. */
function readFormer(parts: { part: string; name: string; value: string }, decision: Vocabulary): Statement | null {
  const { part, name, value } = parts;
  const [answer, times = COUNTING_ONCE] = splitOnce(value, '.');
  const meaning = formerMeaning(decision, name, answer);
  if (!meaning) return null;
  const importance = importanceOf(times);
  const received = { received: showable(part), importance: showable(times) };
  const notice: Notice = { kind: 'bad-importance', ...received, question: name, answer: meaning.label ?? UNSURE };
  return {
    part,
    key: name,
    meaning: `${answer}.x${importance ?? times}`,
    said: { kind: 'former', meaning, importance: importance ?? ONCE },
    notices: importance === undefined ? [notice] : [],
  };
}

function answerId({ answers }: NamedQuestion, name: string): string | undefined {
  return name === UNSURE ? UNSURE : findNamed(answers, name)?.id;
}

/** Returns the importance in tenths; undefined for a text other than x0 to x12 with at most one decimal. */
function importanceOf(times: string): number | undefined {
  const match = IMPORTANCE.exec(times);
  if (!match) return undefined;
  const tenths = Number(match[1]) * 10 + Number(match[2] ?? 0);
  return tenths <= MOST_IMPORTANCE ? tenths : undefined;
}

function readOwnValue(
  parts: { part: string; option: string; factor: string; value: string },
  decision: Vocabulary,
): Statement {
  const { part, value } = parts;
  const received = showable(part);
  const option = findNamed(decision.options, parts.option)?.id;
  const factor = findNamed(decision.factors, parts.factor)?.id;
  if (option === undefined || factor === undefined) {
    const unknown = option !== undefined ? 'factor' : factor !== undefined ? 'option' : 'both';
    return remark(part, {
      kind: 'unknown-own-value',
      received,
      option: option ?? showable(parts.option),
      factor: factor ?? showable(parts.factor),
      unknown,
    });
  }
  const key = `${option}.${factor}`;
  if (!OWN_VALUE.test(value)) {
    return about(key, part, [{ kind: 'bad-own-value', received, option, factor, value: showable(value) }]);
  }
  return { part, key, meaning: value, said: { kind: 'own-value', option, factor, value: Number(value) }, notices: [] };
}

function unknownPart(part: string): Statement {
  return remark(part, { kind: 'unknown-part', received: showable(part) });
}

/** Gives an unknown part a key of its own. Other keys have no “&”. */
function remark(part: string, notice: Notice): Statement {
  return about(`&${part}`, part, [notice]);
}

function about(key: string, part: string, notices: readonly Notice[]): Statement {
  return { part, key, meaning: part, said: { kind: 'nothing' }, notices };
}

function splitOnce(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
