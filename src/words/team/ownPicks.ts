import type { Decision } from '#content';
import { leadBetween, type Outcome, type Pair, standingOf } from '#engine';
import { optionLabel } from '../labels.ts';
import { pickNames, sayPick } from '../outcome.ts';
import { sayLeadIn } from './leads.ts';
import { isWith, type WeighedTeam } from './weighedTeam.ts';

interface LeadWords {
  /** As a clause: “equal”. */
  readonly said: string;
  /** As an entry of a table: “Equal”. A name keeps its small first letter. */
  readonly entry: string;
  readonly shownTenths: number;
}

/** The result of one person's answers, or of all answers together. */
export interface PickRow {
  readonly label: string;
  readonly pick: string;
  /** True if the team picks another option. */
  readonly isOther: boolean;
  /** The lead between the two options in front; null where there are not two of them. */
  readonly lead: LeadWords | null;
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
      pick: pickEntry(decision, person.evaluation.outcome),
      isOther: canDiffer && !isWith(team, person),
      lead: pair && leadIn(team, person.evaluation, pair),
    })),
    together: {
      label: 'Together',
      pick: pickEntry(decision, joint.outcome),
      isOther: false,
      lead: pair && leadIn(team, joint, pair),
    },
  };
}

/** Describes the drawing of all leads for screen readers. */
export function describeLeads({ people, together }: PickRows): string {
  return [...people, together].flatMap(({ label, lead }) => (lead ? [`${label}: ${lead.said}.`] : [])).join(' ');
}

/** An outcome as an entry of a table. A name keeps its small first letter: “gRPC”, “None fits”. */
function pickEntry(decision: Decision, outcome: Outcome): string {
  return outcome.kind === 'none-fits' ? pickNames(decision, outcome) : sayPick(decision, outcome);
}

function leadIn({ decision }: WeighedTeam, evaluation: Parameters<typeof standingOf>[0], pair: Pair): LeadWords {
  const led = standingOf(evaluation, ...pair);
  const said = sayLeadIn(decision, led);
  return {
    said,
    entry: led.lead.closeness === 'equal' ? 'Equal' : said,
    shownTenths: leadBetween(evaluation, ...pair).shown,
  };
}
