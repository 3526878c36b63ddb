import type { Decision } from '#content';
import {
  type CausePart,
  changeOfLead,
  type Firmness,
  type JointResult,
  leadBetween,
  type Pair,
  standingOf,
} from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { capitalise, countOf, formatTenths } from '#lib/english.ts';
import { itemAt } from '#lib/lookUp.ts';
import { optionLabel } from '../labels.ts';
import { sayLeads, sayWorth } from '../lead.ts';
import { pickNames } from '../outcome.ts';
import { ruleOutReason } from '../ruleOuts.ts';
import { sayCause } from './causes.ts';
import { idThen, pairToTell, type RevisedResult } from './revisedResult.ts';

/** The result of an older link, then and now. */
export interface ThenAndNow {
  /** “Then: Go by 7.0. Now: Rust by 2.1.” */
  readonly title: string;
  /** Changes that cannot be counted in points, each in one sentence: rule-outs, and options that came or went. */
  readonly firsts: readonly string[];
  /** The changes that moved the lead, in points that add up; null if there are none. */
  readonly table: PointsTable | null;
}

interface PointsTable {
  readonly caption: string;
  /** Each change with the option that it helps: “Rust +5.0”. The last row is the sum. */
  readonly rows: readonly (readonly [change: string, points: string])[];
}

/** The classes of firmness in both revisions, once they are known. */
export interface Classes {
  readonly before: Firmness['class'];
  readonly after: Firmness['class'];
}

/** So many changes are listed; smaller ones are put together. */
const MOST_ROWS = 6;

/**
 * Tells what became of a result, or of the lead between two options if `pair` is given, by today’s ids; null if the pick, the
 * lead and the class are the same.
 */
export function thenAndNow(revised: RevisedResult, pair: Pair | null, classes: Classes | null): ThenAndNow | null {
  const sentences = pair ? pairSentences(revised, pair) : outcomeSentences(revised);
  if (!sentences) return thenAndNow(revised, null, classes);
  const [then, now] = withClasses(sentences, classes);
  if (then === now) return null;
  return {
    title: `Then: ${then}. Now: ${now}.`,
    firsts: [...ruleOutChanges(revised), ...optionChanges(revised)],
    table: tableOf(revised, pair ?? pairToTell(revised)),
  };
}

type Sentences = readonly [then: string, now: string];

function withClasses([then, now]: Sentences, classes: Classes | null): Sentences {
  if (!classes || classes.before === classes.after) return [then, now];
  return [then + sayClass(classes.before), now + sayClass(classes.after)];
}

/** The outcome tells the other classes. */
function sayClass(firmness: Firmness['class']): string {
  return firmness === 'toss-up' || firmness === 'none-fits' ? '' : `, ${firmness}`;
}

/** The runner-up is named if it is another one, since the two leads are then not of the same two options. */
function outcomeSentences(revised: RevisedResult): Sentences {
  const { past, today, before, after, ids } = revised;
  const frontThen = before.ranking.slice(0, 2).map((option) => ids.option(option));
  const isSamePair = after.ranking.slice(0, 2).every((option) => frontThen.includes(option));
  return [sayShort(past, before, isSamePair), sayShort(today, after, isSamePair)];
}

function pairSentences(revised: RevisedResult, pair: Pair): Sentences | null {
  const [there, here] = [pairThen(revised, pair), pair];
  if (!there) return null;
  const { past, today, before, after } = revised;
  return [sayLeads(past, standingOf(before, ...there)), sayLeads(today, standingOf(after, ...here))];
}

function pairThen(revised: RevisedResult, [a, b]: Pair): Pair | null {
  const [first, second] = [idThen(revised, a), idThen(revised, b)];
  return first === undefined || second === undefined ? null : [first, second];
}

/** “Go by 7.0”, “Go by 7.0 over Rust”, “Go or Rust, too close to call (0.4 apart)”, “Go, the only option left”, “none fits” */
function sayShort(decision: Decision, result: JointResult, isSamePair: boolean): string {
  const { outcome, ranking } = result;
  const [first, second] = ranking;
  const lead = first !== undefined && second !== undefined ? leadBetween(result, first, second).shown : 0;
  switch (outcome.kind) {
    case 'pick':
      return outcome.runnerUp === null
        ? `${pickNames(decision, outcome)}, the only option left`
        : `${pickNames(decision, outcome)} by ${formatTenths(lead)}${isSamePair ? '' : ` over ${optionLabel(decision, outcome.runnerUp)}`}`;
    case 'toss-up':
      return `${pickNames(decision, outcome)}, too close to call (${formatTenths(lead)} apart)`;
    case 'none-fits':
      return 'none fits';
    default:
      return assertNever(outcome);
  }
}

function ruleOutChanges(revised: RevisedResult): readonly string[] {
  const { past, today, before, after, ids } = revised;
  const outThen = before.ruledOut.map(({ option }) => ids.option(option));
  const outNow = after.ruledOut.map(({ option }) => option);
  return [
    ...after.ruledOut
      .filter(({ option }) => !outThen.includes(option) && idThen(revised, option) !== undefined)
      .map(({ option, by: [cause] }) => {
        const reason = cause ? ruleOutReason(today, option, cause) : '';
        return `${optionLabel(today, option)} is ruled out today: ${reason}`;
      }),
    ...before.ruledOut
      .filter(({ option }) => !outNow.includes(ids.option(option) ?? option))
      .map(({ option }) => `${optionLabel(past, option)} was ruled out then, and is not any more.`),
  ];
}

function optionChanges(revised: RevisedResult): readonly string[] {
  const { past, today, ids } = revised;
  return [
    ...today.options
      .filter(({ id }) => idThen(revised, id) === undefined)
      .map(({ label }) => `${label} is a new option.`),
    ...past.options.filter(({ id }) => ids.option(id) === null).map(({ label }) => `${label} is no longer an option.`),
  ];
}

function tableOf(revised: RevisedResult, pair: Pair | null): PointsTable | null {
  const { past, today, ids, saidThen, saidNow } = revised;
  const before = pair && pairThen(revised, pair);
  if (!pair || !before || saidThen.length !== saidNow.length) return null;
  const readings = saidNow.map((after, place) => ({ before: itemAt(saidThen, place), after }));
  const parts = changeOfLead({ before: past, after: today, ids }, readings, { before, after: pair });
  if (parts.length === 0) return null;
  const labels: Pair = [optionLabel(today, pair[0]), optionLabel(today, pair[1])];
  const rows = rowsOf(revised, parts).toSorted((one, other) => Math.abs(other.shown) - Math.abs(one.shown));
  const rest = rows.slice(MOST_ROWS);
  const small = { said: capitalise(countOf(rest.length, 'smaller change')), shown: sumOf(rest) };
  const together = { said: 'Together', shown: sumOf(parts) };
  return {
    caption: sayMoved(labels, together.shown),
    rows: [...rows.slice(0, MOST_ROWS), ...(rest.length > 0 ? [small] : []), together].map(
      ({ said, shown }) => [said, sayWorth(labels, shown)] as const,
    ),
  };
}

interface Row {
  readonly said: string;
  /** Tenths of a point towards the first option. */
  readonly shown: number;
}

/** A row for each change. The weights before any answer are one row, since authors change all of them together. */
function rowsOf(revised: RevisedResult, parts: readonly CausePart[]): readonly Row[] {
  const weights = parts.filter(({ cause }) => cause.kind === 'weight');
  const others = weights.length > 1 ? parts.filter(({ cause }) => cause.kind !== 'weight') : parts;
  const rows = others.map(({ cause, shown }) => ({ said: sayCause(revised, cause), shown }));
  if (weights.length <= 1) return rows;
  return [
    ...rows,
    { said: `The weights of ${countOf(weights.length, 'factor')} before any answer`, shown: sumOf(weights) },
  ];
}

function sumOf(some: readonly { readonly shown: number }[]): number {
  return some.reduce((all, { shown }) => all + shown, 0);
}

function sayMoved([first, second]: Pair, tenths: number): string {
  if (tenths === 0) return `What moved points between ${first} and ${second}`;
  const [towards, from] = tenths > 0 ? [first, second] : [second, first];
  return `What moved ${formatTenths(Math.abs(tenths))} points from ${from} to ${towards}`;
}

/** Says that a revision changed nothing that the page shows. */
export function sayUnmoved(past: Decision, today: Decision): string {
  return `This link was made with revision ${past.revision}. With today’s, revision ${today.revision}, the pick and its lead are the same.`;
}

/** Says that it is not known what an older link gave. */
export function sayNotLoaded(revision: number, today: Decision): string {
  return `This link was made with revision ${revision}. It is weighed with today’s, revision ${today.revision}; what changed since could not be loaded.`;
}
