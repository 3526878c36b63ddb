import type { Decision } from '#content';
import { importanceOf, ownValueAt, type Place, type Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { countOf, joinWords } from '#lib/english.ts';
import type { Difference } from '#state/differences.ts';
import { ourValue } from '#state/ownValues.ts';
import { answerLabel, sayImportance } from '../answers.ts';
import { labelOf, placeLabel } from '../labels.ts';
import { sayMovedPoints, sayPairLead } from '../lead.ts';
import { sayPick } from '../outcome.ts';
import { sayRuledOut } from '../ruleOuts.ts';
import type { Apart, Move } from './moves.ts';

/** The answers of a link, and those of its reader. */
export interface Readings {
  readonly here: Reading;
  readonly own: Reading;
}

/** One difference in words. */
export interface DifferenceRow {
  /** “Latency”, “How much Latency counts”, “Rust on CPU efficiency” */
  readonly label: string;
  /** The answer of each side, and the effect of this difference alone. */
  readonly sentence: string;
}

export function differenceRows(decision: Decision, apart: Apart, readings: Readings): readonly DifferenceRow[] {
  return apart.moves.map((move) => {
    const { difference } = move;
    const [here, own] = [sayIn(decision, readings.here, difference), sayIn(decision, readings.own, difference)];
    const sides = `${here} here, ${own} among the answers of your own.`;
    return { label: differenceLabel(decision, difference), sentence: `${sides} ${sayMove(decision, move, apart)}` };
  });
}

/** Says both results, and if they differ, which single difference is enough for that. */
export function sayApart(decision: Decision, { own, other, moves }: Apart): string {
  const [mine, theirs] = [sayPick(decision, own.outcome), sayPick(decision, other.outcome)];
  if (mine === theirs) return `This link and the answers of your own both come to: ${mine}.`;
  const alone = moves.filter(({ evaluation }) => sayPick(decision, evaluation.outcome) === theirs);
  const labels = alone.map(({ difference }) => `“${differenceLabel(decision, difference)}”`);
  const parting =
    alone.length === 0
      ? 'No single difference does that: it takes several of them.'
      : `${joinWords(labels, 'or')} alone makes the picks part.`;
  return `This link comes to: ${theirs}. The answers of your own: ${mine}. ${parting}`;
}

/** Says how far all differences together move the lead; null for a single one, or if there is no lead. */
export function sayTogether(decision: Decision, { allTenths, moves, pair }: Apart): string | null {
  if (!pair || moves.length < 2) return null;
  const moved = sayMovedPoints(decision, pair, allTenths);
  return `All ${countOf(moves.length, 'difference')} together: ${moved}. Each line tells what one does alone, so they need not add up.`;
}

function sayMove(decision: Decision, { evaluation, partsPicks, tenths }: Move, { pair }: Apart): string {
  const outcome = partsPicks ? `Then: ${sayPick(decision, evaluation.outcome)}.` : null;
  if (!pair) return outcome ?? '';
  const out = evaluation.ruledOut.filter(({ option }) => pair.includes(option));
  const moved = `Alone it moves ${sayMovedPoints(decision, pair, tenths)}.`;
  return [moved, sayPairLead(decision, evaluation, pair), sayRuledOut(decision, out), outcome]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function differenceLabel(decision: Decision, difference: Difference): string {
  switch (difference.kind) {
    case 'answer':
      return labelOf(decision.questions, difference.question);
    case 'importance':
      return `How much ${labelOf(decision.questions, difference.question)} counts`;
    case 'own-value':
      return placeLabel(decision, difference.place);
    default:
      return assertNever(difference);
  }
}

/** Says what a reading has on one point: an answer in quotes, “counts twice as much”, “80”, “our 94”. */
function sayIn(decision: Decision, reading: Reading, difference: Difference): string {
  switch (difference.kind) {
    case 'answer':
      return `“${answerLabel(decision, reading, difference.question)}”`;
    case 'importance':
      return sayImportance(importanceOf(reading, difference.question));
    case 'own-value':
      return sayValue(decision, reading, difference.place);
    default:
      return assertNever(difference);
  }
}

function sayValue(decision: Decision, reading: Reading, place: Place): string {
  const own = ownValueAt(reading, place);
  return own === undefined ? `our ${ourValue(decision, reading, place)?.value}` : `${own}`;
}
