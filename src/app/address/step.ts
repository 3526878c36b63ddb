import { assertNever } from '#lib/assertNever.ts';
import type { ReadAddress } from '#permalink';
import type { Act } from '#state/sessionState.ts';

/** The question or own value that is being changed: changes to it share one entry in the history, until focus leaves it. */
export type Run = string | null;

/** The way the address follows an act: a new entry, another address of the current entry, or no change. */
export type Step = 'push' | 'replace' | 'stay';

export function stepFor(act: Act, page: ReadAddress['page']['kind'], run: Run): Step {
  switch (act.kind) {
    case 'open':
    case 'replace-reading':
    case 'balance':
    case 'change-team':
      return 'push';
    case 'change':
      return page === 'ask' || act.question === run ? 'replace' : 'push';
    case 'change-value':
      return page === 'ask' || runAfter(act) === run ? 'replace' : 'push';
    case 'follow-tab':
      return 'replace';
    case 'settle':
      return 'stay';
    default:
      return assertNever(act);
  }
}

export function runAfter(act: Act): Run {
  switch (act.kind) {
    case 'change':
      return act.question;
    case 'change-value':
      return `${act.place.option}.${act.place.factor}`;
    case 'open':
    case 'replace-reading':
    case 'balance':
    case 'change-team':
    case 'settle':
    case 'follow-tab':
      return null;
    default:
      return assertNever(act);
  }
}
