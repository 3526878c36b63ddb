import { itemAt } from '#lib/lookUp.ts';
import { apportion } from '../numbers/apportion.ts';
import type { Part } from '../numbers/apportion.ts';
import { difference, fraction, meanOf, sumOf } from '../numbers/fraction.ts';
import type { Fraction } from '../numbers/fraction.ts';
import { leadBetween } from '../score/lead.ts';
import { jointResult } from '../team/jointResult.ts';
import { keyOf } from './causes.ts';
import type { Cause } from './causes.ts';
import { ledgerOf } from './ledger.ts';
import type { Entry, Line } from './ledger.ts';
import type { Revised, RevisedPair, RevisedReading } from './revised.ts';

/** The points by which one change of the content moved a lead: above 0 if it helped the first option. */
export interface CausePart extends Part {
  readonly cause: Cause;
}

/**
 * Splits the change of a lead between two revisions by what was changed: factors, values, weights, answers. With one
 * reading it is the lead of a result, with several the joint lead of a team. The exact parts add up to the exact change,
 * and the shown ones to the difference of the two shown leads. The exact parts of the pair the other way round are the
 * negatives.
 *
 * A lead is a quotient, so what a change moves depends on what was changed before it. The changes are made one after the
 * other in a fixed order, once forwards and once backwards, and each part is the mean of the two. For two changes that is
 * the Shapley value (Shapley 1953).
 */
export function changeOfLead(
  revised: Revised,
  readings: readonly RevisedReading[],
  pair: RevisedPair,
): readonly CausePart[] {
  const members = readings.map((reading) => movedBy(ledgerOf(revised, reading, pair)));
  const causes = new Map(members.flatMap((moved) => [...moved.values()].map(({ cause }) => [keyOf(cause), cause])));
  const exact = [...causes.keys()].map((key) => meanOf(members.map((moved) => moved.get(key)?.points ?? ZERO)));
  const parts = apportion(exact, shownChange(revised, readings, pair), 10n);
  return [...causes.values()].map((cause, index) => ({ cause, ...itemAt(parts, index) }));
}

const ZERO = fraction(0);
const KINDS: readonly Cause['kind'][] = ['factor', 'value', 'weight', 'answer'];

interface Moved {
  readonly cause: Cause;
  readonly points: Fraction;
}

/** Returns what each cause moves the lead by, by the key of the cause. */
function movedBy(ledger: readonly Line[]): ReadonlyMap<string, Moved> {
  const causes = causesIn(ledger);
  const keys = causes.map(keyOf);
  const forwards = stepsOf(ledger, keys);
  const backwards = stepsOf(ledger, keys.toReversed()).toReversed();
  return new Map(
    causes.map((cause, index) => {
      const twice = sumOf([itemAt(forwards, index), itemAt(backwards, index)]);
      return [itemAt(keys, index), { cause, points: half(twice) }];
    }),
  );
}

/** All causes once each, by kind, then by key, so that neither the authored order nor that of the pair matters. */
function causesIn(ledger: readonly Line[]): readonly Cause[] {
  const all = ledger.flatMap(entriesOf).flatMap(({ cause }) => cause ?? []);
  const different = [...new Map(all.map((cause) => [keyOf(cause), cause])).values()];
  const byKey = different.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return KINDS.flatMap((kind) => byKey.filter((cause) => cause.kind === kind));
}

function entriesOf({ presence, weights, values }: Line): readonly Entry[] {
  return [presence, ...weights, ...values];
}

/** Returns what each change moves the lead by if they are made in this order. */
function stepsOf(ledger: readonly Line[], keys: readonly string[]): readonly Fraction[] {
  const made = new Set<string>();
  let lead = leadAfter(ledger, made);
  return keys.map((key) => {
    made.add(key);
    const next = leadAfter(ledger, made);
    const step = difference(next, lead);
    lead = next;
    return step;
  });
}

/** Returns the lead in points after some of the changes are made; 0 while no factor is left. */
function leadAfter(ledger: readonly Line[], made: ReadonlySet<string>): Fraction {
  const inForce = ({ before, after, cause }: Entry) => (cause && made.has(keyOf(cause)) ? after : before);
  const lines = ledger.map(({ presence, weights, values: [a, b] }) => ({
    presence: inForce(presence),
    weight: weights.reduce((sum, weight) => sum + inForce(weight), 0),
    gap: inForce(a) - inForce(b),
  }));
  const isWeighed = lines.some(({ weight }) => weight > 0);
  const weightOf = ({ presence, weight }: (typeof lines)[number]) => (isWeighed ? weight : presence);
  const total = lines.reduce((sum, line) => sum + weightOf(line), 0);
  if (total === 0) return ZERO;
  return fraction(
    lines.reduce((sum, line) => sum + weightOf(line) * line.gap, 0),
    total,
  );
}

function half({ numerator, denominator }: Fraction): Fraction {
  return fraction(numerator, 2n * denominator);
}

function shownChange(revised: Revised, readings: readonly RevisedReading[], pair: RevisedPair): number {
  const before = jointResult(
    revised.before,
    readings.map((reading) => reading.before),
  );
  const after = jointResult(
    revised.after,
    readings.map((reading) => reading.after),
  );
  return leadBetween(after, ...pair.after).shown - leadBetween(before, ...pair.before).shown;
}
