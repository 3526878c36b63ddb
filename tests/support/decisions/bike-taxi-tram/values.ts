import type { Evidence } from '#content';
import type { Span } from '#engine';

/** A value that may be ten points off, to both sides as far as the scale goes. */
export function around(value: number): Span {
  return { low: Math.max(0, value - 10), value, high: Math.min(100, value + 10) };
}

/** A value with its fact; the sources keep their ids, so that the compiler can look them up. */
export function seen<const Source extends string>(value: number, fact: string, ...sources: readonly Source[]) {
  return { ...around(value), fact, sources, confidence: 'medium' } as const satisfies Evidence;
}
