import type { Counterfactual, Way } from '#engine';
import { countOf } from '#lib/english.ts';
import { optionLabel } from '../labels.ts';
import { pickOf, sayPick } from '../outcome.ts';
import { setsIn, type Variant, variantsOf } from '../result/ways.ts';
import { isWith, type Person, type WeighedTeam } from './weighedTeam.ts';

/** The people whose own pick the joint pick is not. */
export interface WinOver {
  readonly pick: string;
  readonly sentence: string;
  readonly people: readonly Unconvinced[];
}

export interface Unconvinced {
  readonly person: Person;
  /** Their place among the people of the team, from 0. */
  readonly place: number;
  /** “Sam, on their own: Rust.” */
  readonly sentence: string;
}

/** Finds the people to win over; null if there is no joint pick, or if it is everyone's own. */
export function winOver(team: WeighedTeam): WinOver | null {
  const { decision, joint, people } = team;
  const pick = pickOf(joint);
  const others = people.map((person, place) => ({ person, place })).filter(({ person }) => !isWith(team, person));
  if (pick === null || others.length === 0) return null;
  return {
    pick,
    sentence: `The fewest changes to their own answers that make ${optionLabel(decision, pick)} their pick too. A fact is not for choosing: it says what would have to be so.`,
    people: others.map(({ person, place }) => ({
      person,
      place,
      sentence: `${person.label}, on their own: ${sayPick(decision, person.evaluation.outcome)}.`,
    })),
  };
}

/** The changes that make the joint pick someone's own. */
export interface WayToWin {
  /** Says that there is no way, or what all ways have in common; null if there is nothing to add. */
  readonly note: string | null;
  readonly variants: readonly Variant[];
  /** The number of other ways: “There are two other ways with as few changes.” */
  readonly more: string | null;
}

export function wayToWin(
  { decision }: WeighedTeam,
  { label, reading }: Person,
  { option, way }: Counterfactual,
): WayToWin {
  const name = optionLabel(decision, option);
  const { first, all } = setsIn(way);
  const more = all - first.length;
  return {
    note: noteOn(way, { name, label }),
    variants: variantsOf(decision, { reading, outcome: `${label} gets ${name}` }, first),
    more:
      more > 0
        ? `There ${more === 1 ? 'is' : 'are'} ${countOf(more, 'other way', 'other ways')} with as few changes.`
        : null,
  };
}

function noteOn({ kind }: Way, { name, label }: { readonly name: string; readonly label: string }): string | null {
  if (kind === 'never') return `No combination of answers makes ${name} their pick, at these importances and values.`;
  return kind === 'with-open' ? `Only together with questions that ${label} left open:` : null;
}
