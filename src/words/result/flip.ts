import type { Reading } from '#engine';

/** One change that gives another result, in words, with the answers that it leads to. */
export interface Flip {
  /** Preferences are listed before facts. Remote changes, which hardly anyone would make, come last. */
  readonly kind: 'preference' | 'fact' | 'remote';
  /** The size of the change: one step on a scale is 1, and so is twice or half the importance. */
  readonly size: number;
  /** The question or value that changes, with the new front. The first flip of each topic is listed before any second one. */
  readonly topic: string;
  /** The change as a clause: “Latency counts 2.0 times as much”. */
  readonly clause: string;
  /** Change and outcome in one sentence, without its full stop. */
  readonly sentence: string;
  /** More sentences about it. */
  readonly notes: readonly string[];
  readonly reading: Reading;
}
