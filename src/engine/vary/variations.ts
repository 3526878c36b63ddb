import type { Model } from '../model.ts';
import type { Reading } from '../reading.ts';
import { variationDraws } from './variationDraws.ts';
import type { Drawn } from './variationDraws.ts';
import { STEPS, planVariations } from './variationPlan.ts';

/** The number of variations. Shares are within 1.2 points of the true ones, 99 times of 100. */
export const VARIATIONS = 20_000;

/** The number of variations between two pauses; the largest decision takes about a millisecond for so many. */
const BATCH = 250;

/** Divisible by every number of options up to 12, so that equal firsts share a variation without a remainder. */
const PARTS = 27_720;

/** The counts of all variations of a reading. */
export interface Variations {
  /** In how many of the {@link VARIATIONS} each option is first, by option id; equal firsts share one. */
  readonly firsts: Readonly<Record<string, number>>;
  /** The range of each option's score, ruled out or not, by option id. */
  readonly intervals: Readonly<Record<string, ScoreInterval>>;
}

/** From the 5th to the 95th percentile of a score as shown, in tenths of a point. */
export interface ScoreInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Counts how a reading comes out when it varies: the weights of given answers, the values within their evidence, and
 * the answers to open questions by how common they are (first-rank acceptability, SMAA-2, Lahdelma & Salminen 2001).
 * Whole numbers and a fixed seed make every browser count alike, whatever the authored order. It pauses after each
 * batch, so that the page stays usable.
 */
export function* variations(model: Model, reading: Reading): Generator<void, Variations, void> {
  const plan = planVariations(model, reading);
  const draw = variationDraws(plan);
  const tally = emptyTally(plan.options.length);
  for (let count = 1; count <= VARIATIONS; count += 1) {
    record(tally, draw());
    if (count % BATCH === 0) yield;
  }
  const byOption = <T>(of: (option: number) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(plan.options.map((id, option) => [id, of(option)]));
  return {
    firsts: byOption((option) => Number(tally.parts[option]) / PARTS),
    intervals: byOption((option) => intervalOf(tally.scores.subarray(option * SCORES, (option + 1) * SCORES))),
  };
}

/** The number of shown scores: 0.0 to 100.0 in tenths. */
const SCORES = 1001;

interface Tally {
  /** By option: the count of variations in which it is first, in {@link PARTS} of a variation. */
  readonly parts: Float64Array;
  /** Option by option: the count of each score. */
  readonly scores: Uint32Array;
}

function emptyTally(options: number): Tally {
  return { parts: new Float64Array(options), scores: new Uint32Array(options * SCORES) };
}

function record({ parts, scores }: Tally, { out, total, numerators }: Drawn): void {
  let best = -Infinity;
  let firsts = 0;
  for (let option = 0; option < numerators.length; option += 1) {
    const numerator = Number(numerators[option]);
    const place = option * SCORES + Math.floor((10 * numerator) / (STEPS * total) + 0.5);
    scores[place] = Number(scores[place]) + 1;
    if ((out & (1 << option)) !== 0 || numerator < best) continue;
    firsts = numerator > best ? 1 : firsts + 1;
    best = numerator;
  }
  for (let option = 0; option < numerators.length; option += 1) {
    const isFirst = (out & (1 << option)) === 0 && Number(numerators[option]) === best;
    if (isFirst) parts[option] = Number(parts[option]) + PARTS / firsts;
  }
}

/** Returns the shown scores below which a twentieth of all are, and above which a twentieth are (nearest rank). */
function intervalOf(counts: Uint32Array): ScoreInterval {
  return { low: scoreAt(counts, 0.05 * VARIATIONS), high: scoreAt(counts, 0.95 * VARIATIONS) };
}

/** Returns the score of a rank from 1, the lowest first. */
function scoreAt(counts: Uint32Array, rank: number): number {
  let passed = 0;
  return counts.findIndex((count) => {
    passed += count;
    return passed >= rank;
  });
}
