import type { Decision } from '#content';
import { countAnswers, countedAnswers, type Outcome } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { countOf } from '#lib/english.ts';
import { rationaleOf } from './rationale.ts';
import type { Result } from './result.ts';

/** Says what a result rests on: “On these six answers”. Ignored answers do not count. */
export function sayGivenAnswers({ decision, reading }: Pick<Result, 'decision' | 'reading'>): string {
  const count = countedAnswers(decision, reading).length;
  if (count > 0) return `On ${count === 1 ? 'this' : 'these'} ${countOf(count, 'answer')}`;
  return countAnswers(reading) === 0 ? 'Before any answer' : 'With every answer ignored';
}

/** The line above the names of the pick: “On these six answers, pick”. */
export function sayBasis(result: Result): string {
  const { outcome } = result.evaluation;
  const basis = sayGivenAnswers(result);
  switch (outcome.kind) {
    case 'pick':
      return `${basis}, pick`;
    case 'toss-up':
      return `${basis}, too close to call:`;
    case 'none-fits':
      return `${basis}:`;
    default:
      return assertNever(outcome);
  }
}

/** Writes the verdict in paragraphs: why the pick leads, what decides a close call, or what to do if nothing fits. */
export function verdictOn({ decision, reading, evaluation }: Result): readonly string[] {
  const { outcome } = evaluation;
  switch (outcome.kind) {
    case 'pick':
      return rationaleOf(decision, reading, evaluation);
    case 'toss-up':
      return [sayCloseCall(decision, outcome)];
    case 'none-fits':
      return [
        'Every option is ruled out by an answer. The ranking below says by which: change one of them, or let it not count.',
      ];
    default:
      return assertNever(outcome);
  }
}

/** Says what decides between options that are too close to call: the authored text of the pair, or a general one. */
export function sayCloseCall(decision: Decision, { options }: Extract<Outcome, { kind: 'toss-up' }>): string {
  const inOrder = decision.options.map(({ id }) => id).filter((id) => options.includes(id));
  const authored = inOrder.length === 2 ? decision.closeCalls[inOrder.join('/')] : undefined;
  return authored ?? 'The numbers do not separate them. What is not asked here may decide.';
}
