import type { Decision } from '#content';
import type { ImportanceTipping } from '#engine';
import { formatTenths } from '#lib/formatTenths.ts';
import { labelOf, sayOptions } from './words.ts';

/** Which way an importance moves. */
export type Direction = 'down' | 'up';

/** “Latency counts 2.0 times as much”, “Team counts only 0.4 times as much” */
export function sayCounts(question: string, direction: Direction, tenths: number): string {
  return `${question} counts ${direction === 'down' ? 'only ' : ''}${formatTenths(tenths)} times as much`;
}

/** “Rust takes over”, “Rust and Zig take over” */
export function sayTakesOver(decision: Decision, options: readonly string[]): string {
  return `${sayOptions(decision, options)} ${options.length === 1 ? 'takes' : 'take'} over`;
}

/** Where another option gets in front, in one sentence without its full stop; null where none does in this direction. */
export function sayTips(decision: Decision, tipping: ImportanceTipping, direction: Direction): string | null {
  const { tips } = tipping[direction];
  if (!tips) return null;
  const label = labelOf(decision.questions, tipping.question);
  return `${sayTakesOver(decision, tips.ahead)} once ${sayCounts(label, direction, tips.from)}`;
}
