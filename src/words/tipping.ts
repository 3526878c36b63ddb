import type { Decision } from '#content';
import { importanceOf, type ImportanceTipping, ONCE, type Reading } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { labelOf, sayOptions } from './labels.ts';

/** The end of a slider, in tenths. If a link has a higher importance, the slider reaches as far as that. */
export const SLIDER_REACH = 4 * ONCE;

/** The direction in which an importance moves. */
export type Direction = 'down' | 'up';

interface Turn {
  readonly question: string;
  readonly direction: Direction;
  /** Tenths. */
  readonly from: number;
}

/**
 * Says a new importance: “Latency counts 2.0 times as much”, “Team counts only 0.4 times as much”. If the present one is
 * not once, it is named too: “Team counts 0.9 instead of 0.5 times as much”.
 */
export function sayCounts(decision: Decision, reading: Reading, { question, direction, from }: Turn): string {
  const label = labelOf(decision.questions, question);
  const present = importanceOf(reading, question);
  if (present !== ONCE)
    return `${label} counts ${formatTenths(from)} instead of ${formatTenths(present)} times as much`;
  return `${label} counts ${direction === 'down' ? 'only ' : ''}${formatTenths(from)} times as much`;
}

/** “Rust takes over”, “Rust and Zig take over” */
export function sayTakesOver(decision: Decision, options: readonly string[]): string {
  return `${sayOptions(decision, options)} ${options.length === 1 ? 'takes' : 'take'} over`;
}

interface Tip {
  readonly tipping: ImportanceTipping;
  readonly direction: Direction;
}

/** Says when another option takes over, in one sentence without its full stop; null if none does in this direction. */
export function sayTips(decision: Decision, reading: Reading, { tipping, direction }: Tip): string | null {
  const { tips } = tipping[direction];
  if (!tips) return null;
  const clause = sayCounts(decision, reading, { question: tipping.question, direction, from: tips.from });
  return `${sayTakesOver(decision, tips.ahead)} once ${clause}`;
}
