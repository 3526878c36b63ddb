import type { Evidence } from '#content';

const WORDS: Readonly<Record<Evidence['confidence'], string>> = {
  high: 'well supported',
  medium: 'fairly supported',
  low: 'thinly supported',
};

/** How well a value is supported, in words. */
export function sayConfidence(confidence: Evidence['confidence']): string {
  return WORDS[confidence];
}

const MOST_MONTHS = 18;

/**
 * Whether a source (“2024” or “2024-08”) was older than 18 months when its decision was reviewed (ISO date). Counted in
 * months, days left aside; a year alone counts as its December.
 */
export function isOld(date: string, reviewed: string): boolean {
  return monthOf(reviewed) - monthOf(date) > MOST_MONTHS;
}

function monthOf(iso: string): number {
  const [year = 0, month = 12] = iso.split('-').map(Number);
  return 12 * year + month;
}
