import type { Decision } from '#content';
import { importanceOf, type ImportanceTipping, ONCE, type Reading } from '#engine';
import { formatTenths } from '#lib/english.ts';
import { labelOf, sayOptions } from './labels.ts';

/** The most that a slider offers, in tenths; a link may ask for more, and the slider then reaches as far. */
export const SLIDER_REACH = 4 * ONCE;

/** Which way an importance moves. */
export type Direction = 'down' | 'up';

interface Turn {
  readonly question: string;
  readonly direction: Direction;
  /** Tenths. */
  readonly from: number;
}

/**
 * “Latency counts 2.0 times as much”, “Team counts only 0.4 times as much”; where it does not count once at present,
 * “Team counts 0.9 instead of 0.5 times as much”.
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

/** Where another option gets in front, in one sentence without its full stop; null where none does in this direction. */
export function sayTips(decision: Decision, reading: Reading, { tipping, direction }: Tip): string | null {
  const { tips } = tipping[direction];
  if (!tips) return null;
  const clause = sayCounts(decision, reading, { question: tipping.question, direction, from: tips.from });
  return `${sayTakesOver(decision, tips.ahead)} once ${clause}`;
}
