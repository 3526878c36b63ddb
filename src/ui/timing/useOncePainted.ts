import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/**
 * A value that follows once the page has been painted with it, when there is time: what it leads to holds no frame up. It
 * is `initial` at first, or the value itself.
 */
export function useOncePainted<T>(value: T, initial: T = value): T {
  const [painted, setPainted] = useState(initial);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value]);
  return painted;
}
