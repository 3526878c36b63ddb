import type { Answer, Factor, Model, Question, Span } from './model.ts';

/** The options ruled out are bits of one number, which has 31 of them besides its sign. */
const MOST_OPTIONS = 31;

/**
 * Returns why a model cannot be weighed, naming the place at fault, or null. It needs a factor, different ids that do
 * not look like numbers, at most 31 options, and real numbers.
 */
export function faultIn({ options, factors, questions }: Model): string | null {
  const faults: readonly (string | null)[] = [
    factors.length === 0 ? 'A model needs at least one factor.' : null,
    options.length > MOST_OPTIONS ? `A model can have ${MOST_OPTIONS} options at most, not ${options.length}.` : null,
    idFault('options', options),
    idFault('factors', factors),
    idFault('questions', questions),
    ...factors.map(factorFault),
    ...questions.map(questionFault),
  ];
  return firstOf(faults);
}

function firstOf(faults: readonly (string | null)[]): string | null {
  return faults.find((fault) => fault !== null) ?? null;
}

function idFault(kind: string, named: readonly { readonly id: string }[]): string | null {
  const ids = named.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) return `There are two ${kind} “${twice}”.`;
  const number = ids.find((id) => /^\d+$/u.test(id));
  return number === undefined
    ? null
    : `The id “${number}” looks like a number, so that JavaScript would change its place.`;
}

function factorFault({ id, base, values }: Factor): string | null {
  return firstOf([
    numberFault(`The base of “${id}”`, base),
    ...Object.entries(values).map(([option, value]) => (value === 'missing' ? null : spanFault(value, option, id))),
  ]);
}

function questionFault({ id, answers }: Question): string | null {
  return firstOf([idFault(`answers to “${id}”`, answers), ...answers.map(answerFault)]);
}

function answerFault({ id, weights, fit = {} }: Answer): string | null {
  return firstOf([
    ...Object.entries(weights).map(([factor, weight]) => numberFault(`The weight of “${id}” on “${factor}”`, weight)),
    ...Object.entries(fit).flatMap(([factor, spans]) =>
      Object.entries(spans).map(([option, span]) => spanFault(span, option, factor)),
    ),
  ]);
}

function spanFault({ low, value, high }: Span, option: string, factor: string): string | null {
  if (Number.isFinite(low) && Number.isFinite(high) && low <= value && value <= high) return null;
  return `The value of “${option}” on “${factor}” is not between its low and its high one.`;
}

function numberFault(what: string, number: number): string | null {
  return Number.isFinite(number) ? null : `${what} is ${number}.`;
}
