import fc from 'fast-check';
import type { Model, Reading, Span } from '#engine';
import { MISSING } from '#engine/score/valuesInForce.ts';

/** A factor's values and spans by option id. */
type Spans = Readonly<Record<string, Span>>;

/** The model with every base weight and every answer's weight changed. */
export function mapWeights(model: Model, change: (weight: number) => number): Model {
  return {
    ...model,
    factors: model.factors.map((factor) => ({ ...factor, base: change(factor.base) })),
    questions: mapAnswers(model, (answer) => ({ ...answer, weights: mapRecord(answer.weights, change) })),
  };
}

/** The case with every value of one factor changed: neutral, missing, fit and own ones. */
export function mapSpans(model: Model, reading: Reading, id: string, change: (value: number) => number) {
  const changeSpan = ({ low, value, high }: Span) => ({ low: change(low), value: change(value), high: change(high) });
  const neutral = model.factors.map((factor) =>
    factor.id === id
      ? { ...factor, values: mapRecord(factor.values, (value) => changeSpan(value === 'missing' ? MISSING : value)) }
      : factor,
  );
  const fit = (spans: Spans, factor: string) => (factor === id ? mapRecord(spans, changeSpan) : spans);
  const questions = mapAnswers(model, (answer) => ({ ...answer, fit: mapRecord(answer.fit ?? {}, fit) }));
  const own = mapRecord(reading.ownValues, (row) =>
    mapRecord(row, (value, factor) => (factor === id ? change(value) : value)),
  );
  return { model: { ...model, factors: neutral, questions }, reading: { ...reading, ownValues: own } };
}

export function withOwnValue(reading: Reading, option: string, factor: string, value: number): Reading {
  return {
    ...reading,
    ownValues: { ...reading.ownValues, [option]: { ...reading.ownValues[option], [factor]: value } },
  };
}

/** The model with one base weight raised. */
export function withBase(model: Model, id: string, more: number): Model {
  const factors = model.factors.map((factor) => (factor.id === id ? { ...factor, base: factor.base + more } : factor));
  return { ...model, factors };
}

export function onlyOptions(model: Model, ids: readonly string[]): Model {
  return { ...model, options: model.options.filter(({ id }) => ids.includes(id)) };
}

export function withoutRuleOuts(model: Model): Model {
  return { ...model, questions: mapAnswers(model, (answer) => ({ ...answer, rulesOut: [] })) };
}

/** The case with the first factor split in two that share its weights, at most `share` of each going to the second. */
export function splitFactor(model: Model, reading: Reading, share: number) {
  const [first, ...rest] = model.factors;
  if (first === undefined) return { model, reading };
  const part = (weight: number) => Math.min(weight, share);
  const twin = { ...first, id: 'twin', base: part(first.base) };
  const factors = [{ ...first, base: first.base - part(first.base) }, twin, ...rest];
  const questions = mapAnswers(model, (answer) => {
    const weight = answer.weights[first.id] ?? 0;
    const fitted = answer.fit?.[first.id];
    const weights = { ...answer.weights, [first.id]: weight - part(weight), twin: part(weight) };
    return { ...answer, weights, fit: fitted === undefined ? (answer.fit ?? {}) : { ...answer.fit, twin: fitted } };
  });
  const own = mapRecord(reading.ownValues, (row) => {
    const value = row[first.id];
    return value === undefined ? row : { ...row, twin: value };
  });
  return { model: { ...model, factors, questions }, reading: { ...reading, ownValues: own } };
}

/** The model with its options, factors and questions in any order. */
export function permuted({ options, factors, questions }: Model): fc.Arbitrary<Model> {
  return fc.record({ options: shuffled(options), factors: shuffled(factors), questions: shuffled(questions) });
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

type Answer = Model['questions'][number]['answers'][number];

function mapAnswers(model: Model, change: (answer: Answer) => Answer): Model['questions'] {
  return model.questions.map((question) => ({ ...question, answers: question.answers.map(change) }));
}

function mapRecord<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
