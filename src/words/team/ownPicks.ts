import { leadBetween, type Pair, standingOf } from '#engine';
import { capitalise } from '#lib/english.ts';
import { optionLabel } from '../labels.ts';
import { sayPick } from '../outcome.ts';
import { sayLeadIn } from './leads.ts';
import { isWith, type WeighedTeam } from './weighedTeam.ts';

/** The result of one person's answers, or of all answers together. */
export interface PickRow {
  readonly label: string;
  readonly pick: string;
  /** True if the team picks another option. */
  readonly isOther: boolean;
  /** The lead between the two options in front; null where there are not two of them. */
  readonly lead: { readonly said: string; readonly shownTenths: number } | null;
}

export interface PickRows {
  /** The heading of the leads: “Lead, Go or Rust”; null if there are none. */
  readonly leadHeading: string | null;
  readonly people: readonly PickRow[];
  readonly together: PickRow;
}

/** Returns the pick of each person, in the order in which they were added, and the joint pick. */
export function pickRows(team: WeighedTeam): PickRows {
  const { decision, joint, pair, people } = team;
  const canDiffer = joint.outcome.kind === 'pick' && people.length > 1;
  return {
    leadHeading: pair && `Lead, ${pair.map((option) => optionLabel(decision, option)).join(' or ')}`,
    people: people.map((person) => ({
      label: person.label,
      pick: capitalise(sayPick(decision, person.evaluation.outcome)),
      isOther: canDiffer && !isWith(team, person),
      lead: pair && leadIn(team, person.evaluation, pair),
    })),
    together: {
      label: 'Together',
      pick: capitalise(sayPick(decision, joint.outcome)),
      isOther: false,
      lead: pair && leadIn(team, joint, pair),
    },
  };
}

/** Describes the drawing of all leads for screen readers. */
export function describeLeads({ people, together }: PickRows): string {
  return [...people, together].flatMap(({ label, lead }) => (lead ? [`${label}: ${lead.said}.`] : [])).join(' ');
}

function leadIn({ decision }: WeighedTeam, evaluation: Parameters<typeof standingOf>[0], pair: Pair) {
  return {
    said: sayLeadIn(decision, standingOf(evaluation, ...pair)),
    shownTenths: leadBetween(evaluation, ...pair).shown,
  };
}
