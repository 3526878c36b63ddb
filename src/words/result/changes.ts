import type { Outcome } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { sayOutcome } from '../outcome.ts';
import type { Flip } from './flip.ts';
import { nearestFlips } from './nearestFlips.ts';
import { relaxationFlips } from './relaxationFlips.ts';
import type { Result } from './result.ts';

/** Returns every single change that gives another result, the nearest first; if nothing fits, what to take back. */
export function changesTo(result: Result): readonly Flip[] {
  return result.evaluation.outcome.kind === 'none-fits' ? relaxationFlips(result) : nearestFlips(result);
}

/** The sentence above the list of changes. */
export function sayChangesTo({ kind }: Outcome): string {
  const each = 'Each line opens that variant, and from there one link leads back.';
  switch (kind) {
    case 'pick':
      return `The nearest changes first. ${each}`;
    case 'toss-up':
      return `What decides between them, the nearest first. ${each}`;
    case 'none-fits':
      return `What to take back so that an option is left. ${each}`;
    default:
      return assertNever(kind);
  }
}

/** The nearest change, as a sentence around a link: “Unless”, the clause of the flip, “: then the pick is Rust.” */
export interface Unless {
  readonly before: string;
  readonly flip: Flip;
  readonly after: string;
}

/** Returns the nearest change; null if nothing fits, or if no single change gives another result. */
export function unlessOf(result: Result): Unless | null {
  const { kind } = result.evaluation.outcome;
  const [flip] = nearestFlips(result);
  if (kind === 'none-fits' || !flip) return null;
  return {
    before: kind === 'pick' ? 'Unless' : 'Decided once',
    flip,
    after: `: then ${sayOutcome(result.decision, flip.reading)}.`,
  };
}

/** Says the nearest change in one sentence, or that there is none; null if nothing fits. */
export function sayUnless(result: Result): string | null {
  const { kind } = result.evaluation.outcome;
  if (kind === 'none-fits') return null;
  const unless = unlessOf(result);
  if (unless) return `${unless.before} ${unless.flip.clause}${unless.after}`;
  return `No single answer or importance changes ${kind === 'pick' ? 'the pick' : 'that'}.`;
}
