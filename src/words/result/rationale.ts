import type { Decision } from '#content';
import { contributionsByAnswer, type Evaluation, largestFirst, type Reading, signOf } from '#engine';
import { joinWords } from '#lib/english.ts';
import { answerClause } from '../answers.ts';
import { textFor } from '../clauses.ts';
import { optionLabel } from '../labels.ts';

const MOST_REASONS = 3;

/** Explains a pick in sentences: its gain, the answers that carry its lead, and its price. */
export function rationaleOf(decision: Decision, reading: Reading, evaluation: Evaluation): readonly string[] {
  const { outcome } = evaluation;
  if (outcome.kind !== 'pick') return [];
  const words = decision.options.find(({ id }) => id === outcome.option);
  if (!words) return [];
  const carried = outcome.runnerUp ? carriedBy({ decision, reading, pair: [outcome.option, outcome.runnerUp] }) : null;
  const text = textFor(decision, reading, words.id);
  return [text(words.gain), carried, text(words.price)].filter((sentence) => sentence !== null);
}

interface Rivalry {
  readonly decision: Decision;
  readonly reading: Reading;
  readonly pair: readonly [string, string];
}

function carriedBy({ decision, reading, pair }: Rivalry): string {
  const [pick, rival] = pair;
  const { answers } = contributionsByAnswer(decision, reading, pair);
  const bySize = answers.toSorted(largestFirst);
  const pros = bySize.filter(({ exact }) => signOf(exact) > 0).slice(0, MOST_REASONS);
  const con = bySize.find(({ exact }) => signOf(exact) < 0);
  const clause = (question: string) => answerClause(decision, reading, question);
  const leads = `${optionLabel(decision, pick)} leads ${optionLabel(decision, rival)}`;
  const lead =
    pros.length > 0
      ? `${leads} because ${joinWords(
          pros.map(({ question }) => clause(question)),
          'and',
        )}.`
      : `${leads} by what we weigh before any answer.`;
  return con ? `${lead} Against it: ${clause(con.question)}, which narrows the gap.` : lead;
}
