import type { Decision, FullDecision, Source, SupportedValue } from '#content';
import type { Span } from '#engine';
import { joinWords } from '#lib/english.ts';
import { formatDate } from '#lib/formatDate.ts';
import { labelOf } from './labels.ts';

const CONFIDENCE: Readonly<Record<SupportedValue['confidence'], string>> = {
  high: 'well supported',
  medium: 'fairly supported',
  low: 'thinly supported',
};

/** Says how well a value is supported: “fairly supported”. */
export function sayConfidence(confidence: SupportedValue['confidence']): string {
  return CONFIDENCE[confidence];
}

/** Says the range of a value: “from 28 to 52, fairly supported”. */
export function sayRange({ low, high }: Span, confidence: SupportedValue['confidence']): string {
  return `from ${low} to ${high}, ${sayConfidence(confidence)}`;
}

/** Says the range beside the value in force: “a reader’s own; ours is 38, from 28 to 52, fairly supported”. */
export function sayRangeBeside(inForce: number, ours: Span, confidence: SupportedValue['confidence']): string {
  const own = inForce === ours.value ? '' : `a reader’s own; ours is ${ours.value}, `;
  return `${own}${sayRange(ours, confidence)}`;
}

/** The label that opens the facts on some factors, “Facts and sources”, and the rest for screen readers, “on Latency”. */
export function sayFactsOn(
  decision: Decision,
  factors: readonly string[],
): { readonly label: string; readonly on: string } {
  const labels = joinWords(
    factors.map((factor) => labelOf(decision.factors, factor)),
    'and',
  );
  return { label: factors.length === 1 ? 'Fact and source' : 'Facts and sources', on: `on ${labels}` };
}

/** A source that is cited, with its date in words. */
export interface CitedSource extends Pick<Source, 'title' | 'url' | 'date'> {
  readonly id: string;
  /** “March 2026”, “May 2024, older than 18 months” */
  readonly dated: string;
}

/** Returns the sources with these ids, in their order. A publication that is cited twice is listed once. */
export function citedSources({ reviewed, sources }: FullDecision, ids: readonly string[]): readonly CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const id of ids) {
    const source = sources[id];
    if (!source) continue;
    const { title, url, date } = source;
    const publication = `${title} ${url} ${date}`;
    if (!cited.has(publication)) cited.set(publication, { id, title, url, date, dated: sayDate(date, reviewed) });
  }
  return [...cited.values()];
}

const MOST_MONTHS = 18;

/**
 * Tells whether a source (“2024” or “2024-08”) was older than 18 months when its decision was reviewed (ISO date).
 * Counts months and ignores days; a year alone counts as its December.
 */
export function isOld(date: string, reviewed: string): boolean {
  return monthOf(reviewed) - monthOf(date) > MOST_MONTHS;
}

function sayDate(date: string, reviewed: string): string {
  return isOld(date, reviewed) ? `${formatDate(date)}, older than 18 months` : formatDate(date);
}

function monthOf(iso: string): number {
  const [year = 0, month = 12] = iso.split('-').map(Number);
  return 12 * year + month;
}
