/** How far apart two scores are: equal, too close to call, or far enough apart for a pick. */
export type Closeness = 'equal' | 'close' | 'clear';

/** A lead of fewer points than this is too close to call. */
export const CLOSE_BELOW = 2;

/** Returns how close a lead is, whichever option has it. `lead` divided by `perPoint` is points. */
export function closenessOf(lead: bigint, perPoint: bigint): Closeness {
  if (lead === 0n) return 'equal';
  const size = lead < 0n ? -lead : lead;
  return size < BigInt(CLOSE_BELOW) * perPoint ? 'close' : 'clear';
}
