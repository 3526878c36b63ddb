import type { Decision } from '#content';
import {
  importanceOf,
  type ImportanceTipping,
  importanceTipping,
  type NewPick,
  type Reading,
  type TippingPoint,
  withImportance,
} from '#engine';
import { formatTenths, joinWords } from '#lib/english.ts';
import { type Direction, sayCounts, sayTakesOver, SLIDER_REACH } from '../tipping.ts';
import { givenAnswer } from '../answers.ts';
import { labelOf, optionLabel } from '../labels.ts';
import { evaluationOf } from '#state/evaluation.ts';
import type { Flip } from './flip.ts';
import type { Result } from './result.ts';
import { pickOf } from '../outcome.ts';

/** Returns the importances at which another option takes over, or at which a toss-up turns into a pick. */
export function importanceFlips(result: Result): readonly Flip[] {
  const isTossUp = result.evaluation.outcome.kind === 'toss-up';
  return importanceTipping(result.decision, result.reading).flatMap((tipping) => [
    ...(['up', 'down'] as const).flatMap((direction) =>
      isTossUp ? pickFlips(result, tipping, direction) : tipFlips(result, tipping, direction),
    ),
    ...ignoringFlips(result, tipping),
  ]);
}

function tipFlips(result: Result, tipping: ImportanceTipping, direction: Direction): readonly Flip[] {
  const { tips, picks } = tipping[direction];
  if (!tips) return [];
  const { decision, reading } = result;
  const clause = sayCounts(decision, reading, { question: tipping.question, direction, from: tips.from });
  const sentence = `${sayTakesOver(decision, tips.ahead)} once ${clause}`;
  return [
    flipTo(result, tipping, {
      from: tips.from,
      ahead: tips.ahead.join(' '),
      clause,
      sentence,
      notes: tipNotes(decision, tips, picks),
    }),
  ];
}

function pickFlips(result: Result, tipping: ImportanceTipping, direction: Direction): readonly Flip[] {
  const { decision, reading } = result;
  const { picks } = tipping[direction];
  if (!picks) return [];
  const clause = sayCounts(decision, reading, { question: tipping.question, direction, from: picks.from });
  const sentence = `The pick is ${optionLabel(decision, picks.option)} once ${clause}`;
  return [flipTo(result, tipping, { from: picks.from, ahead: picks.option, clause, sentence, notes: [] })];
}

/** Ignoring a question is listed if it gives another result than counting it less. */
function ignoringFlips(result: Result, tipping: ImportanceTipping): readonly Flip[] {
  const { decision, evaluation, reading } = result;
  const { ignoring, question, down } = tipping;
  const present = pickOf(evaluation);
  const pick = pickOf(evaluationOf(decision, withImportance(reading, question, 0)));
  const isNew = pick === null ? present !== null && !ignoring.includes(present) : pick !== present;
  const known = present === null ? down.picks?.option : down.tips?.ahead.join(' ');
  if (!isNew || known === ignoring.join(' ')) return [];

  const clause = `${labelOf(decision.questions, question)} is ignored`;
  const sentence =
    pick === null
      ? `${sayTakesOver(decision, ignoring)} once ${clause}`
      : `The pick is ${optionLabel(decision, pick)} once ${clause}`;
  return [
    flipTo(result, tipping, {
      from: 0,
      ahead: ignoring.join(' '),
      clause,
      sentence,
      notes: pick === null ? ['Too close to call there.'] : [],
    }),
  ];
}

interface Turn {
  /** Tenths. */
  readonly from: number;
  /** The options in front there. */
  readonly ahead: string;
  readonly clause: string;
  readonly sentence: string;
  readonly notes: readonly string[];
}

/** The importance, in tenths, that counts as “ignored” when importances are compared as ratios. */
const NEXT_TO_NOTHING = 0.5;

function flipTo({ decision, reading }: Result, { question }: ImportanceTipping, turn: Turn): Flip {
  const { from, ahead, clause, sentence, notes } = turn;
  const present = importanceOf(reading, question);
  return {
    kind: from > SLIDER_REACH ? 'remote' : 'preference',
    topic: `${question} ${ahead}`,
    size: Math.abs(Math.log2(Math.max(from, NEXT_TO_NOTHING) / present)),
    clause,
    sentence,
    notes: from === 0 ? notes : [...notes, ...fitNotes(decision, reading, question)],
    reading: withImportance(reading, question, from),
  };
}

/** Says where the two are equal, if that is a whole tenth, and from where on there is a pick. */
function tipNotes(decision: Decision, { at, from }: TippingPoint, picks: NewPick | null): readonly string[] {
  const equal =
    at.denominator === 1n ? [`Equal at ${formatTenths(Number(at.numerator))}, ahead from ${formatTenths(from)}.`] : [];
  if (!picks) return [...equal, 'From there on it is too close to call.'];
  if (picks.from === from) return equal;
  const pick = `the pick is ${optionLabel(decision, picks.option)} from ${formatTenths(picks.from)} times as much`;
  return [...equal, `Too close to call at first; ${pick}.`];
}

/** Says that an answer keeps setting its values, however little its question counts. */
function fitNotes(decision: Decision, reading: Reading, question: string): readonly string[] {
  const given = givenAnswer(decision.questions, reading, question);
  const fitted = Object.keys(given?.fit ?? {}).map((factor) => labelOf(decision.factors, factor));
  if (!given || fitted.length === 0) return [];
  return [`This weighs how much ${joinWords(fitted, 'and')} counts; that ${given.said} stays.`];
}
