import type { CountedAnswer } from '../score/countedAnswers.ts';
import { findEntry, itemAt } from '#lib/lookUp.ts';
import type { Factor, Model, Question } from '../model.ts';
import type { Choice, Reading } from '../reading.ts';
import { ruledOutBy } from '../score/ruleOuts.ts';
import { valuesInForce } from '../score/valuesInForce.ts';
import type { Values } from '../score/valuesInForce.ts';
import type { Turn } from './turn.ts';

/** Sums of weight times value, one for each column: the score numerators of options, or the leads over rivals. */
export interface Sums {
  readonly columns: number;
  /** The value of a column on a factor. */
  readonly valueOf: (values: Values, factor: Factor, column: number) => number;
  /** Returns a value times the weight that the factor and the given answers, without the turns, have. */
  readonly given: (factor: Factor, value: number) => number;
}

/** The weight, values and rule-outs that a choice brings. */
export interface Chosen {
  /** A bit for every option that it rules out, 1 for the first authored one. */
  readonly out: number;
  /** The weight that it adds, by factor, in tenths. */
  readonly weights: Float64Array;
  readonly sets: readonly SetValues[];
}

/** The values that a choice sets on a factor. */
export interface SetValues {
  /** The place of the factor. */
  readonly factor: number;
  /** By column: how much higher they are than the neutral values, and that rise times the given weight. */
  readonly rises: Float64Array;
  readonly given: Float64Array;
}

/** By factor: the values of all columns with some answers in force. */
export type Rows = (answers: readonly CountedAnswer[]) => readonly Float64Array[];

/** Returns a function from answers to the values in force. */
export function rowsOf(model: Model, { ownValues }: Reading, { columns, valueOf }: Sums): Rows {
  return (answers) => {
    const values = valuesInForce(model, answers, ownValues);
    return model.factors.map((factor) =>
      Float64Array.from({ length: columns }, (_, column) => valueOf(values, factor, column)),
    );
  };
}

/** The parts of the weighing that stay as they are while the turns are set. */
export interface Rest {
  readonly model: Model;
  readonly sums: Sums;
  /** The answers that count without the turns. */
  readonly counted: readonly CountedAnswer[];
  readonly rows: Rows;
  /** The rows with these answers alone. */
  readonly neutral: readonly Float64Array[];
}

/** Returns, by choice of a turn, what it brings besides what stays. */
export function chosenOf(rest: Rest, { question, choices }: Turn): readonly Chosen[] {
  const { model } = rest;
  return choices.map((choice) => {
    const taken = takenAnswer(question, choice);
    return {
      out: bitsOf(model, taken),
      weights: Float64Array.from(model.factors, ({ id }) => weightOn(taken, id)),
      sets: setBy(rest, taken),
    };
  });
}

function setBy({ model, sums, counted, rows, neutral }: Rest, taken: readonly CountedAnswer[]): readonly SetValues[] {
  const fit = taken[0]?.answer.fit ?? {};
  const places = model.factors.flatMap(({ id }, place) => (Object.hasOwn(fit, id) ? [place] : []));
  if (places.length === 0) return [];
  const set = rows([...counted, ...taken]);
  return places.map((place) => {
    const factor = itemAt(model.factors, place);
    const [before, after] = [itemAt(neutral, place), itemAt(set, place)];
    return {
      factor: place,
      rises: after.map((value, column) => value - Number(before[column])),
      given: after.map((value, column) => sums.given(factor, value) - sums.given(factor, Number(before[column]))),
    };
  });
}

/** Returns the answer that a choice takes, if it counts: at most one. */
function takenAnswer(question: Question, choice: Choice | null): readonly CountedAnswer[] {
  if (choice === null || choice.importance === 0) return [];
  return question.answers
    .filter(({ id }) => id === choice.answer)
    .map((answer) => ({ question, answer, importance: choice.importance }));
}

function weightOn(taken: readonly CountedAnswer[], factor: string): number {
  return taken.reduce((sum, { answer, importance }) => sum + importance * (findEntry(answer.weights, factor) ?? 0), 0);
}

/** Returns a bit for every option that some answers rule out, 1 for the first authored one. */
export function bitsOf({ options }: Model, answers: readonly CountedAnswer[]): number {
  const out = new Set(ruledOutBy(options, answers).map(({ option }) => option));
  return options.reduce((bits, { id }, place) => (out.has(id) ? bits | (1 << place) : bits), 0);
}
