import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/** A value that follows once the page has been painted with it, when there is time: what it leads to holds no frame up. */
export function useOncePainted<T>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value]);
  return painted;
}
