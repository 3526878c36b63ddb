/**
 * The structure that the engine weighs. Content adds words to it; the engine reads nothing else. A model must not
 * change once it was weighed: make a new one. MCDA terms: option = alternative, factor = criterion, value = partial
 * value on a fixed 0–100 scale.
 */
export interface Model {
  readonly options: readonly Option[];
  readonly factors: readonly Factor[];
  readonly questions: readonly Question[];
}

export interface Option {
  readonly id: string;
}

export interface Factor {
  readonly id: string;
  /** Weight before any answer, in whole weights. */
  readonly base: number;
  /** Neutral value of every option, by option id. */
  readonly values: Readonly<Record<string, Value>>;
}

/** A value with the range its evidence allows: `low ≤ value ≤ high`, integers in 0..100. */
export interface Span {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** `missing` is weighed as 50 and may be anything from 0 to 100. */
export type Value = Span | 'missing';

export interface Question {
  readonly id: string;
  /** A fact cannot be chosen away (team, deadline); a preference can. */
  readonly kind: 'fact' | 'preference';
  /** True if the answers, as authored, go from one end of a scale to the other. */
  readonly ordered: boolean;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly id: string;
  /** An estimate of how common the answer is, per cent; sums to 100 within a question. */
  readonly share: number;
  /** Whole weights added to factors, by factor id. */
  readonly weights: Readonly<Record<string, number>>;
  /** Values that hold in place of the neutral ones, by factor id, then option id. */
  readonly fit?: Readonly<Record<string, Readonly<Record<string, Span>>>>;
  readonly rulesOut?: readonly RuleOut[];
}

export interface RuleOut {
  readonly option: string;
}
