import type { Choice, Reading } from '#engine';
import type { Notice } from './notice.ts';
import { showable } from './showable.ts';
import type { Statement } from './statement.ts';

/** What several statements say together. */
interface Understood extends Reading {
  /** In the order of first mention. */
  readonly notices: readonly Notice[];
}

/**
 * Takes statements together, in any order. What is said twice alike is said once; what is said in different ways is not
 * kept. `check` gives the notices of a statement that says nothing about the reading.
 */
export function takeTogether(
  statements: readonly Statement[],
  check: (statement: Statement) => readonly Notice[] = () => [],
): Understood {
  const notices: Notice[] = [];
  const choices: Record<string, Choice> = {};
  const ownValues: Record<string, Record<string, number>> = {};
  for (const [statement, ...others] of byKey(statements)) {
    const { key, said } = statement;
    if (others.length > 0) {
      notices.push({ kind: 'repeated-key', key, received: [statement, ...others].map(({ part }) => showable(part)) });
      continue;
    }
    notices.push(...statement.notices, ...check(statement));
    if (said.kind === 'choice') choices[said.question] = said.choice;
    if (said.kind === 'own-value') {
      ownValues[said.option] = { ...ownValues[said.option], [said.factor]: said.value };
    }
  }
  return { choices, ownValues, notices };
}

/** One list for each thing spoken of, in the order of first mention; it holds each different statement once. */
function byKey(statements: readonly Statement[]): Iterable<[Statement, ...Statement[]]> {
  const lists = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of statements) {
    const list = lists.get(statement.key);
    if (!list) lists.set(statement.key, [statement]);
    else if (list.every(({ meaning }) => meaning !== statement.meaning)) list.push(statement);
  }
  return lists.values();
}
