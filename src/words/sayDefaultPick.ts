import type { Summary } from '#content';
import { assertNever } from '#lib/assertNever.ts';
import { joinWords } from '#lib/joinWords.ts';
import { labelOf } from './labels.ts';

/** A decision's default pick with its nearest “unless”, in one sentence. */
export function sayDefaultPick({ defaultPick: { outcome, unless }, options }: Summary): string {
  switch (outcome.kind) {
    case 'pick':
      return `${labelOf(options, outcome.option)}${unless ? `, unless ${unless.said}: then ${labelOf(options, unless.option)}` : ''}.`;
    case 'toss-up':
      return `Too close to call: ${joinWords(
        outcome.options.map((option) => labelOf(options, option)),
        'or',
      )}.`;
    case 'none-fits':
      return 'None fits the typical reader.';
    default:
      return assertNever(outcome);
  }
}
