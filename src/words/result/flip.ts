import type { Reading } from '#engine';

/** One change that gives another result, in words, with the answers that it leads to. */
export interface Flip {
  /** What is changed. Preferences are told before facts; what is far from what anyone would say comes last. */
  readonly kind: 'preference' | 'fact' | 'remote';
  /** How large a change it is among those of its kind: a step on a scale is 1, and so is twice or half as much. */
  readonly size: number;
  /** The question or value that changes, with what comes of it: of two flips of one topic the second can wait. */
  readonly topic: string;
  /** The change as a clause: “Latency counts 2.0 times as much”. */
  readonly clause: string;
  /** Change and outcome in one sentence, without its full stop. */
  readonly sentence: string;
  /** What else is to be known about it, in sentences. */
  readonly notes: readonly string[];
  readonly reading: Reading;
}
