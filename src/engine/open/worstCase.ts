import { countedAnswers } from '../score/countedAnswers.ts';
import type { CountedAnswer } from '../score/countedAnswers.ts';
import { effectsOf } from '../settings/effects.ts';
import type { Sums } from '../settings/chosen.ts';
import { entryOf, itemAt } from '#lib/lookUp.ts';
import type { Factor, Model, Question, Span } from '../model.ts';
import { setsValues } from '../settings/pending.ts';
import { openTurn, valuesFirst } from '../settings/turn.ts';
import type { Reading } from '../reading.ts';
import { spanIn } from '../score/valuesInForce.ts';
import { setTurn, walkOf } from '../settings/walk.ts';
import type { Walk } from '../settings/walk.ts';
import type { WeightRange } from '../vary/weightRange.ts';

/** Something to prove of one option against every rival. */
export interface Claim {
  /** By how many points the option is to count as over a rival on a factor. */
  readonly over: (option: Span, rival: Span) => number;
  /** The range in which the weight of a factor may lie, in half tenths, without the answers to open questions. */
  readonly weightOf: (factor: Factor, given: readonly CountedAnswer[]) => WeightRange;
  /** Returns true if the claim holds when the sum of weight times points is this. */
  readonly holds: (sum: number) => boolean;
}

/** A reading in which some questions are open. */
export interface Prospect {
  readonly model: Model;
  readonly reading: Reading;
  readonly open: readonly Question[];
}

/**
 * Returns true if a claim holds of an option however the open questions are answered or left out. It is proved, not
 * sampled: for a question that only adds weight the worst answer is enough; questions that set values are gone through
 * jointly. If there may be no weight at all, it holds only when no rival is left.
 */
export function holdsThroughout(claim: Claim, prospect: Prospect, option: string): boolean {
  const { model, reading, open } = prospect;
  const turns = open.map((question) => openTurn(reading, question));
  const rivals = model.options.map(({ id }) => id).filter((id) => id !== option);
  const sums = leadsOver(claim, prospect, { option, rivals });
  const bitOf = (id: string) => 1 << model.options.findIndex((each) => each.id === id);
  const proof: Proof = {
    walk: walkOf(effectsOf(model, reading, { turns, sums }), valuesFirst(turns)),
    joint: open.filter(setsValues).length,
    option: bitOf(option),
    rivals: rivals.map(bitOf),
    holds: claim.holds,
  };
  return holdsFrom(proof, 0);
}

interface Compared {
  readonly option: string;
  readonly rivals: readonly string[];
}

interface Proof {
  readonly walk: Walk;
  /** The number of turns that are gone through jointly; they are the first ones of the walk. */
  readonly joint: number;
  /** The bits of the option and of its rivals. */
  readonly option: number;
  readonly rivals: readonly number[];
  readonly holds: Claim['holds'];
}

/** Returns the leads of an option over its rivals, each at the weights that are worst for it. */
function leadsOver({ over, weightOf }: Claim, { model, reading }: Prospect, { option, rivals }: Compared): Sums {
  const given = countedAnswers(model, reading);
  const ranges = Object.fromEntries(model.factors.map((factor) => [factor.id, weightOf(factor, given)]));
  return {
    columns: rivals.length,
    valueOf: (values, { id }, column) => over(spanIn(values, option, id), spanIn(values, itemAt(rivals, column), id)),
    given: (factor, points) => {
      const { least, greatest } = entryOf(ranges, factor.id);
      return ((points < 0 ? greatest : least) / 2) * points;
    },
  };
}

/** Returns true if the claim holds however the turns from this depth on are set. */
function holdsFrom(proof: Proof, depth: number): boolean {
  if (depth === proof.joint) return holdsHere(proof);
  return itemAt(itemAt(proof.walk.steps, depth), depth).every((_, choice) => {
    setTurn(proof.walk, depth, choice);
    return holdsFrom(proof, depth + 1);
  });
}

function holdsHere({ walk, joint, option, rivals, holds }: Proof): boolean {
  const { out, weight, gains } = itemAt(walk.sums, joint);
  const separable = itemAt(walk.steps, joint).slice(joint);
  const isOut = [out, ...separable.flat().map((choice) => choice.out)].some((bits) => (bits & option) !== 0);
  if (isOut) return false;

  return rivals.every((rival, column) => {
    if ((out & rival) !== 0) return true;
    if (weight === 0) return false;
    // An answer that rules the rival out takes nothing away.
    const losses = separable.map((choices) =>
      Math.min(...choices.map((choice) => ((choice.out & rival) === 0 ? Number(choice.gains[column]) : 0))),
    );
    return holds(losses.reduce((sum, loss) => sum + loss, Number(gains[column])));
  });
}
