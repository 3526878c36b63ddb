/**
 * Returns a generator of whole numbers from 0 to 2³² − 1, all equally likely, the same for the same seed in every
 * browser: mulberry32 (Tommy Ettinger 2017, public domain). Good enough for counting, not for secrets.
 */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
