import type { Span } from '#engine';
import type { FullDecision, Source } from '../decision.ts';

/** Checks values and their sources: `low ≤ value ≤ high` on the scale, at least one source each, sources well formed. */
export function checkEvidence(decision: FullDecision): readonly string[] {
  return [
    ...(isDay(decision.reviewed) ? [] : [`Write the date of review as 2026-11-23, not “${decision.reviewed}”.`]),
    ...spansOf(decision)
      .filter(({ span }) => !isOnScale(span))
      .map(({ where }) => `Put the value of ${where} in order: low ≤ value ≤ high, whole numbers from 0 to 100.`),
    ...citationsOf(decision)
      .filter(({ sources }) => sources.length === 0)
      .map(({ where }) => `Name at least one source for ${where}.`),
    ...checkSources(decision),
  ];
}

/** Tells whether a text is a day of the calendar: 2026-02-31 is none. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

interface Citation {
  readonly where: string;
  readonly sources: readonly string[];
}

function spansOf({ factors, questions }: FullDecision): readonly { readonly where: string; readonly span: Span }[] {
  const fits = questions.flatMap(({ answers }) =>
    answers.flatMap(({ id: answer, fit = {} }) =>
      Object.entries(fit).flatMap(([factor, spans]) =>
        Object.entries(spans).map(([option, span]) => ({ where: `${option}.${factor} under “${answer}”`, span })),
      ),
    ),
  );
  const neutral = factors.flatMap(({ id, values }) =>
    Object.entries(values).map(([option, span]) => ({ where: `${option}.${id}`, span })),
  );
  return [...neutral, ...fits];
}

function isOnScale({ low, value, high }: Span): boolean {
  return [low, value, high].every(Number.isInteger) && low >= 0 && low <= value && value <= high && high <= 100;
}

function citationsOf(decision: FullDecision): readonly Citation[] {
  const answers = decision.questions.flatMap((question) => question.answers);
  return [
    ...decision.factors.flatMap(({ id, values }) =>
      Object.entries(values).map(([option, { sources }]) => ({ where: `the fact of ${option}.${id}`, sources })),
    ),
    ...decision.options.map(({ id, sources }) => ({ where: `the texts of the option “${id}”`, sources })),
    ...answers.flatMap(({ id, rulesOut = [] }) =>
      rulesOut.map(({ option, sources }) => ({ where: `ruling out “${option}” under “${id}”`, sources })),
    ),
    ...decision.cautions.map(({ text, sources }) => ({ where: `the caution “${text}”`, sources })),
    ...decision.misconceptions.map(({ said, sources }) => ({ where: `the misconception “${said}”`, sources })),
  ];
}

function checkSources(decision: FullDecision): readonly string[] {
  const cited = new Set(citationsOf(decision).flatMap(({ sources }) => sources));
  return Object.entries(decision.sources).flatMap(([id, source]) => [
    ...(cited.has(id) ? [] : [`Cite the source “${id}” or remove it: nothing rests on it.`]),
    ...checkSource(id, source, decision.reviewed),
  ]);
}

function checkSource(id: string, { url, date }: Source, reviewed: string): readonly string[] {
  return [
    ...(url === null || /^https:\/\/\S+$/.test(url)
      ? []
      : [`Give the source “${id}” an address that starts with https://, or null if it was measured here.`]),
    ...checkDate(id, date, reviewed),
  ];
}

function checkDate(id: string, date: string, reviewed: string): readonly string[] {
  if (!/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(date))
    return [`Write the date of the source “${id}” as 2026 or 2026-03, not “${date}”.`];
  return date > reviewed.slice(0, date.length)
    ? [`Correct the date of the source “${id}”: ${date} is after the review on ${reviewed}.`]
    : [];
}
