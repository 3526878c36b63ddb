import type { Disagreement, Outcome, Pair, Position } from '#engine';
import { countOf, formatTenths, inWords } from '#lib/english.ts';
import { pickedIn, sayPick } from '../outcome.ts';
import { ledIn, sayLeadIn } from './leads.ts';
import { namePeople } from './people.ts';
import { sayPosition, subjectLabel } from './positions.ts';
import type { WeighedTeam } from './weighedTeam.ts';

/** The most disagreements to talk about; the table lists all of them. */
const MOST = 3;

/** The topics that a team should talk about first. */
export interface Talk {
  readonly heading: string;
  readonly sentence: string;
  readonly topics: readonly Topic[];
}

/** A disagreement, with the result that each side would give. */
export interface Topic {
  /** “Latency: How fast does it have to answer?” */
  readonly heading: string;
  /** The distance between the leads of the two sides, in points: “5.5”. */
  readonly points: string;
  /** “Ana and Sam: In weeks. If all said so: Go by 5.5 points.” */
  readonly sides: readonly string[];
  readonly effect: string;
}

/** Returns the disagreements that move the joint lead most; null if none moves it. */
export function talkAbout(team: WeighedTeam): Talk | null {
  const { disagreements, pair } = team;
  const worth = disagreements.filter(({ swing }) => swing.shown > 0).slice(0, MOST);
  if (!pair || worth.length === 0) return null;
  const isOne = worth.length === 1;
  return {
    heading: isOne ? 'Talk about this one' : `Talk about these ${inWords(worth.length)}`,
    sentence: isOne ? 'It moves the joint lead most.' : 'They move the joint lead most. Start at the top.',
    topics: worth.map((disagreement) => ({
      heading: sayTopic(team, disagreement),
      points: formatTenths(disagreement.swing.shown),
      sides: disagreement.positions.map((position) => saySide(team, { disagreement, position, pair })),
      effect: sayEffect(team, disagreement),
    })),
  };
}

function sayTopic({ decision }: WeighedTeam, { subject }: Disagreement): string {
  const label = subjectLabel(decision, subject);
  if (subject.kind === 'value') return `${label}: what is it worth?`;
  return `${label}: ${decision.questions.find(({ id }) => id === subject.question)?.question ?? ''}`;
}

interface Side {
  readonly disagreement: Disagreement;
  readonly position: Position;
  readonly pair: Pair;
}

function saySide(team: WeighedTeam, { disagreement, position, pair }: Side): string {
  const { decision, people } = team;
  const who = namePeople(people, position.members);
  const comes = isWithin(position.outcome, pair)
    ? sayLeadIn(decision, ledIn(pair, position.lead))
    : sayPick(decision, position.outcome);
  return `${who}: ${sayPosition(team, disagreement.subject, position)}. If all said so: ${comes}.`;
}

/** Tells whether an outcome is about the two options in front, so that their lead says it. */
function isWithin(outcome: Outcome, pair: Pair): boolean {
  if (outcome.kind === 'none-fits') return false;
  const named = outcome.kind === 'pick' ? [outcome.option, outcome.runnerUp ?? ''] : pickedIn(outcome);
  return named.every((option) => pair.includes(option));
}

function sayEffect({ decision, joint }: WeighedTeam, { positions }: Disagreement): string {
  const now = sayPick(decision, joint.outcome);
  const outcomes = [...new Set(positions.map(({ outcome }) => sayPick(decision, outcome)))];
  if (outcomes.every((outcome) => outcome === now)) return 'It changes the size of the lead, not the pick.';
  return outcomes.length === 1
    ? 'Whichever side all take, the joint result becomes another one.'
    : `It decides the joint result: ${countOf(outcomes.length, 'side')} give ${inWords(outcomes.length)} results.`;
}
