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
