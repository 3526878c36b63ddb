import { ONCE, type Choice, type Reading } from '#engine';
import { checksum } from './checksum.ts';
import { normalReading } from './normalReading.ts';
import type { Notice } from './notice.ts';
import { READING_LIMIT, type ReceivedText } from './receivedText.ts';
import { showable } from './showable.ts';
import { readStatement, type Statement } from './statement.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a fragment says. */
export interface ReadFragment {
  readonly reading: Reading;
  /** Whether any answer or own value could be read. */
  readonly isReadable: boolean;
  /** In the order of the fragment. */
  readonly notices: readonly Notice[];
}

/**
 * Writes a reading as a fragment of format 1, without its `#`: `sum`, `rev`, then answers and own values in authored
 * order. Readings that say the same give the same text, and one that says nothing gives ''.
 */
export function writeFragment(decision: Vocabulary, reading: Reading): string {
  const { choices, ownValues } = normalReading(decision, reading);
  const answers = Object.entries(choices).map(([question, choice]) => writeChoice(question, choice));
  const values = Object.entries(ownValues).flatMap(([option, row]) =>
    Object.entries(row).map(([factor, value]) => `${option}.${factor}=${value}`),
  );
  if (answers.length + values.length === 0) return '';
  const text = [`rev=${decision.revision}`, ...answers, ...values].join('&');
  return `sum=${checksum(decision.id, text)}&${text}`;
}

function writeChoice(question: string, { answer, importance }: Choice): string {
  return `${question}=${answer}${importance === ONCE ? '' : `.x${importance / 10}`}`;
}

/**
 * Reads a fragment of format 1, its parts in any order. Total: what cannot be read becomes a notice. What is said twice
 * alike is said once; what is said in different ways is not kept.
 */
export function readFragment(received: ReceivedText, decision: Vocabulary): ReadFragment {
  const notices: Notice[] = stopNotices(received);
  const choices: Record<string, Choice> = {};
  const ownValues: Record<string, Record<string, number>> = {};
  for (const statements of statementsByKey(received.text, decision)) {
    const [{ key, said, notices: remarks }, ...others] = statements;
    if (others.length > 0) {
      notices.push({ kind: 'repeated-key', key, received: statements.map(({ part }) => showable(part)) });
      continue;
    }
    notices.push(...remarks);
    if (said.kind === 'sum') notices.push(...sumNotices(said.sum, received, decision));
    if (said.kind === 'choice') choices[said.question] = said.choice;
    if (said.kind === 'own-value') {
      ownValues[said.option] = { ...ownValues[said.option], [said.factor]: said.value };
    }
  }
  const isReadable = Object.keys(choices).length + Object.keys(ownValues).length > 0;
  return { reading: normalReading(decision, { choices, ownValues }), isReadable, notices };
}

/** One list for each thing spoken of, in the order of first mention; it holds each different statement once. */
function statementsByKey(text: string, decision: Vocabulary): Iterable<[Statement, ...Statement[]]> {
  const lists = new Map<string, [Statement, ...Statement[]]>();
  for (const part of text.split('&')) {
    if (part === '') continue;
    const statement = readStatement(part, decision);
    const list = lists.get(statement.key);
    if (!list) lists.set(statement.key, [statement]);
    else if (list.every(({ meaning }) => meaning !== statement.meaning)) list.push(statement);
  }
  return lists.values();
}

/**
 * A sum is right only where it stands first, since it covers nothing before it. It may be that of an id which the
 * decision had before. A text of which the end was not read cannot be checked, and says so already.
 */
function sumNotices(sum: string, { stop, text }: ReceivedText, { id, aliases = [] }: Vocabulary): readonly Notice[] {
  if (stop) return [];
  const part = `sum=${sum}`;
  const rest = text.slice(part.length + 1);
  const isRight = text.startsWith(part) && [id, ...aliases].some((each) => checksum(each, rest) === sum);
  return isRight ? [] : [{ kind: 'wrong-sum', received: showable(part) }];
}

function stopNotices({ stop }: ReceivedText): Notice[] {
  if (!stop) return [];
  return [{ kind: 'too-long', received: showable(stop.before), limit: READING_LIMIT, length: stop.length }];
}
