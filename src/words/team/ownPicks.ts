import { leadBetween, type Pair, standingOf } from '#engine';
import { capitalise } from '#lib/english.ts';
import { optionLabel } from '../labels.ts';
import { sayPick } from '../outcome.ts';
import { sayLeadIn } from './leads.ts';
import { isWith, type WeighedTeam } from './weighedTeam.ts';

/** What one person's answers give by themselves, or the answers of all together. */
export interface PickRow {
  readonly label: string;
  readonly pick: string;
  /** Whether that is not what the team picks. */
  readonly isOther: boolean;
  /** The lead between the two options in front; null where there are not two of them. */
  readonly lead: { readonly said: string; readonly shownTenths: number } | null;
}

export interface PickRows {
  /** What the leads are between: “Lead, Go or Rust”; null where there is none. */
  readonly leadHeading: string | null;
  readonly people: readonly PickRow[];
  readonly together: PickRow;
}

/** The picks of a team: each person's own as they were entered, and the joint one. */
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

/** What the picture of all leads shows, for who does not see it. */
export function describeLeads({ people, together }: PickRows): string {
  return [...people, together].flatMap(({ label, lead }) => (lead ? [`${label}: ${lead.said}.`] : [])).join(' ');
}

function leadIn({ decision }: WeighedTeam, evaluation: Parameters<typeof standingOf>[0], pair: Pair) {
  return {
    said: sayLeadIn(decision, standingOf(evaluation, ...pair)),
    shownTenths: leadBetween(evaluation, ...pair).shown,
  };
}
