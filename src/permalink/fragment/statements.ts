import type { Choice, Reading } from '#engine';
import { choicesNow, type FormerChoice } from './formerAnswers.ts';
import type { Notice } from '../notice.ts';
import { showable } from './showable.ts';
import type { Statement } from './statement.ts';

/** The result of several statements. */
interface Understood extends Reading {
  /** In the order in which their subjects first appear. */
  readonly notices: readonly Notice[];
}

/**
 * Combines statements in any order. Equal statements count once. Statements that contradict each other are not kept.
 * `check` returns the notices of a statement that is not about the reading.
 */
export function takeTogether(
  statements: readonly Statement[],
  check: (statement: Statement) => readonly Notice[] = () => [],
): Understood {
  const notices: Notice[] = [];
  const choices: Record<string, Choice> = {};
  const formers: FormerChoice[] = [];
  const ownValues: Record<string, Record<string, number>> = {};
  for (const [statement, ...others] of byKey(statements)) {
    const { key, said } = statement;
    if (others.length > 0) {
      notices.push({ kind: 'repeated-key', key, received: [statement, ...others].map(({ part }) => showable(part)) });
      continue;
    }
    notices.push(...statement.notices, ...check(statement));
    if (said.kind === 'choice') choices[said.question] = said.choice;
    if (said.kind === 'former') formers.push(said);
    if (said.kind === 'own-value') {
      ownValues[said.option] = { ...ownValues[said.option], [said.factor]: said.value };
    }
  }
  const former = choicesNow(formers);
  return { choices: { ...former.choices, ...choices }, ownValues, notices: [...notices, ...former.notices] };
}

/** Groups the different statements by their subject, in the order in which the subjects first appear. */
function byKey(statements: readonly Statement[]): Iterable<[Statement, ...Statement[]]> {
  const lists = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of statements) {
    const list = lists.get(statement.key);
    if (!list) lists.set(statement.key, [statement]);
    else if (list.every(({ meaning }) => meaning !== statement.meaning)) list.push(statement);
  }
  return lists.values();
}
