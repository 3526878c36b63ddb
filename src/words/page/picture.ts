import type { Pair } from '#engine';

/** What a preview picture shows; how it is laid out, the drawing knows. */
export interface Picture {
  /** The name of its file, without an ending; the same name is the same picture. */
  readonly name: string;
  /** The small line above the big one. */
  readonly over: string;
  /** The one loud thing. */
  readonly big: string;
  readonly sentence: string;
  /** What is on the scale; null is a dial at rest. */
  readonly weighing: Weighing | null;
  /** What stands at the foot of the instrument. */
  readonly foot: { readonly title: string; readonly text: string };
}

/** The lead between two options, which keep their sides. */
export interface Weighing {
  readonly labels: Pair;
  readonly slots: readonly [number, number];
  /** Positive when the left one leads. */
  readonly leadTenths: number;
  readonly isClose: boolean;
}
