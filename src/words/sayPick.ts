import type { Decision } from '#content';
import type { Evaluation } from '#engine';
import { joinWords } from '#lib/joinWords.ts';
import { optionLabel } from './labels.ts';

/** What a weighing comes to, as short as can be: “Go”, “Go or Rust, too close to call”, “none fits”. */
export function sayPick(decision: Decision, { outcome }: Evaluation): string {
  if (outcome.kind === 'none-fits') return 'none fits';
  if (outcome.kind === 'pick') return optionLabel(decision, outcome.option);
  const names = outcome.options.map((option) => optionLabel(decision, option));
  return `${joinWords(names, 'or')}, too close to call`;
}
