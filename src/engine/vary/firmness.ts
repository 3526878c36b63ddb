import { evaluate } from '../score/evaluate.ts';
import type { Evaluation } from '../score/evaluate.ts';
import { entryOf } from '#lib/lookUp.ts';
import type { Model } from '../model.ts';
import { openQuestions } from '../settings/pending.ts';
import type { Reading } from '../reading.ts';
import { MISSING, spanIn } from '../score/valuesInForce.ts';
import { VARIATIONS } from './variations.ts';
import type { Variations } from './variations.ts';
import { IN_FRONT } from '../open/certificate.ts';
import { variedWeightWith } from './weightRange.ts';
import { holdsThroughout } from '../open/worstCase.ts';
import type { Claim } from '../open/worstCase.ts';

/** The reliability of a pick; the pick itself never depends on it. */
export type Firmness =
  | { readonly class: 'none-fits' | 'toss-up' }
  /** Nothing can turn it: no open question, nor the least favourable evidence with all weights at their worst in variations. */
  | { readonly class: 'decided' }
  /** First in at least nine of ten variations. */
  | { readonly class: 'clear' }
  | {
      readonly class: 'leaning';
      /** Unknowns that can turn the pick; null if it leans by its variations alone. */
      readonly turnedBy: Unknowns | null;
      /** First in less than 65 of 100 variations, or less often than another option. */
      readonly isOnlyJust: boolean;
    };

/** Unknowns that can turn a pick; at least one of the lists is not empty. */
export interface Unknowns {
  /** Ids of open questions, in authored order. */
  readonly questions: readonly string[];
  /** `any` if one answer to any of the questions is enough, `all` if it takes answers to all of them. */
  readonly takes: 'any' | 'all';
  /** Missing values that can turn it with some value from 0 to 100, options and factors in authored order. */
  readonly values: readonly { readonly option: string; readonly factor: string }[];
}

const CLEAR_FROM = 0.9 * VARIATIONS;
const ONLY_JUST_BELOW = 0.65 * VARIATIONS;

/** Returns how firm the outcome of a reading is, by closed forms and by the reading's own variations. */
export function firmness(model: Model, reading: Reading, { firsts }: Variations): Firmness {
  const evaluation = evaluate(model, reading);
  const { outcome } = evaluation;
  if (outcome.kind !== 'pick') return { class: outcome.kind };

  const weighed: Weighed = { model, reading, evaluation, pick: outcome.option };
  if (isDecided(weighed)) return { class: 'decided' };

  const turnedBy = unknownsThatTurn(weighed);
  const first = entryOf(firsts, outcome.option);
  if (turnedBy === null && first >= CLEAR_FROM) return { class: 'clear' };
  const isOnlyJust = first < ONLY_JUST_BELOW || Object.values(firsts).some((often) => often > first);
  return { class: 'leaning', turnedBy, isOnlyJust };
}

interface Weighed {
  readonly model: Model;
  readonly reading: Reading;
  readonly evaluation: Evaluation;
  readonly pick: string;
}

/**
 * The option is alone in front even where its own values are at their lowest and a rival's at their highest, and all
 * weights at once are as bad for it as they get in variations (difference bounds; VIP Analysis, Dias & Clímaco 2000).
 */
const IN_FRONT_AT_WORST: Claim = {
  over: (option, rival) => option.low - rival.high,
  weightOf: variedWeightWith,
  holds: (sum) => sum > 0,
};

function isDecided({ model, reading, pick }: Weighed): boolean {
  return holdsThroughout(IN_FRONT_AT_WORST, { model, reading, open: openQuestions(model, reading) }, pick);
}

function unknownsThatTurn(weighed: Weighed): Unknowns | null {
  const questions = questionsThatTurn(weighed);
  const values = valuesThatTurn(weighed);
  return questions.ids.length + values.length > 0 ? { questions: questions.ids, takes: questions.takes, values } : null;
}

/**
 * Returns the open questions that can each turn the pick; if there is none, just enough questions to turn it together.
 */
function questionsThatTurn({ model, reading, pick }: Weighed): { ids: readonly string[]; takes: Unknowns['takes'] } {
  const all = openQuestions(model, reading);
  const canTurn = (open: typeof all) => !holdsThroughout(IN_FRONT, { model, reading, open }, pick);
  const each = all.filter((question) => canTurn([question]));
  if (each.length > 0 || !canTurn(all)) return { ids: each.map(({ id }) => id), takes: 'any' };

  const together = all.reduce((needed, question) => {
    const fewer = needed.filter((other) => other !== question);
    return canTurn(fewer) ? fewer : needed;
  }, all);
  return { ids: together.map(({ id }) => id), takes: 'all' };
}

/** A missing value is weighed as 50, so it may be 50 points better or worse. */
function valuesThatTurn({ model, evaluation, pick }: Weighed): Unknowns['values'] {
  const { ranking, numerators, values, weights } = evaluation;
  const [, runnerUp] = ranking;
  if (runnerUp === undefined) return [];

  return ranking.flatMap((option) => {
    const lead = entryOf(numerators, pick) - entryOf(numerators, option === pick ? runnerUp : option);
    return model.factors
      .filter(({ id }) => spanIn(values, option, id) === MISSING && lead <= 50 * entryOf(weights, id))
      .map(({ id }) => ({ option, factor: id }));
  });
}
