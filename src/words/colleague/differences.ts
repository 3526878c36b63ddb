import type { Decision } from '#content';
import { importanceOf, ownValueAt, type Reading } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { answerLabel, sayImportance } from '../answers.ts';
import { labelOf, optionLabel } from '../labels.ts';
import type { Difference } from '#state/differences.ts';
import { ourValue } from '#state/ownValues.ts';

/** A difference in words. */
interface Said {
  readonly label: string;
  /** What the link says, and what one's own answers say. */
  readonly here: string;
  readonly own: string;
}

/** What a link and one's own answers each say on one point. */
export function sayDifference(decision: Decision, difference: Difference, readings: Readings): Said {
  const { here, own } = readings;
  switch (difference.kind) {
    case 'answer':
      return {
        label: labelOf(decision.questions, difference.question),
        here: quoted(answerLabel(decision, here, difference.question)),
        own: quoted(answerLabel(decision, own, difference.question)),
      };
    case 'importance':
      return {
        label: `How much ${labelOf(decision.questions, difference.question)} counts`,
        here: sayImportance(importanceOf(here, difference.question)),
        own: sayImportance(importanceOf(own, difference.question)),
      };
    case 'own-value':
      return {
        label: `${optionLabel(decision, difference.place.option)}, ${labelOf(decision.factors, difference.place.factor)}`,
        here: valueIn(decision, here, difference),
        own: valueIn(decision, own, difference),
      };
    default:
      return assertNever(difference);
  }
}

export interface Readings {
  readonly here: Reading;
  readonly own: Reading;
}

function valueIn(decision: Decision, reading: Reading, { place }: Extract<Difference, { kind: 'own-value' }>): string {
  const value = ownValueAt(reading, place);
  return value === undefined ? `our ${ourValue(decision, reading, place)?.value}` : `${value}`;
}

function quoted(label: string): string {
  return `“${label}”`;
}
