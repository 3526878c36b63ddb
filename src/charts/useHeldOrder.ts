import { useState } from 'react';

/** Returns the rows in their own order, and as long as they are held, in the order that they had before. */
export function useHeldOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  isHeld: boolean,
): readonly Row[] {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  if (isHeld !== (held !== null)) setHeld(isHeld ? rows.map(({ id }) => id) : null);
  if (!isHeld || !held) return rows;
  const placeOf = ({ id }: Row) => (held.includes(id) ? held.indexOf(id) : held.length);
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other));
}
