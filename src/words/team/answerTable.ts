import type { Disagreement, Subject } from '#engine';
import { capitalise, formatTenths } from '#lib/english.ts';
import { allOf, namePeople } from './people.ts';
import { sayOn, sayPosition, subjectLabel } from './positions.ts';
import type { WeighedTeam } from './weighedTeam.ts';

/** Above this number people share one column, grouped by what they say. */
const MOST_COLUMNS = 4;

/** All answers of a team as a table. */
export interface AnswerTable {
  readonly sentence: string;
  /** The headings between “Question” and the last column. */
  readonly columns: readonly string[];
  readonly lastColumn: string;
  /** The label of the last cell on a phone, where each row is a card. */
  readonly lastLabel: string;
  readonly rows: readonly AnswerRow[];
}

export type AnswerRow =
  /** One cell for each person. */
  | { readonly kind: 'by-person'; readonly label: string; readonly said: readonly string[]; readonly last: string }
  /** One cell that lists who says what. */
  | { readonly kind: 'by-position'; readonly label: string; readonly said: readonly string[]; readonly last: string }
  /** One cell for all. */
  | { readonly kind: 'agreed'; readonly label: string; readonly said: string; readonly last: string };

/** Returns the differing rows first, by how far they move the joint lead, and then the agreed ones. */
export function answerTable(team: WeighedTeam): AnswerTable {
  const { decision, disagreements, pair, people } = team;
  const agreed = decision.questions
    .map(({ id }): Subject => ({ kind: 'question', question: id }))
    .filter((subject) => !disagreements.some((each) => isSame(each.subject, subject)));
  return {
    sentence: `The answers differ on the marked rows.${pair ? ' The last column says how much the joint lead would change if everyone gave one answer or the other.' : ''}`,
    columns: people.length > MOST_COLUMNS ? ['Who says what'] : people.map(({ label }) => label),
    lastColumn: pair ? 'Moves the lead' : 'Answers',
    lastLabel: pair ? 'Moves' : 'Answers',
    rows: [
      ...disagreements.map((disagreement) => differingRow(team, disagreement)),
      ...agreed.map((subject) => agreedRow(team, subject)),
    ],
  };
}

function differingRow(team: WeighedTeam, { subject, swing, positions }: Disagreement): AnswerRow {
  const { decision, pair, people } = team;
  const label = subjectLabel(decision, subject);
  const last = pair ? `${formatTenths(swing.shown)} points` : 'Differs';
  if (people.length <= MOST_COLUMNS) {
    return { kind: 'by-person', label, said: people.map(({ reading }) => sayOn(decision, reading, subject)), last };
  }
  const said = positions.map(
    (position) => `${sayPosition(team, subject, position)}: ${namePeople(people, position.members)}`,
  );
  return { kind: 'by-position', label, said, last };
}

function agreedRow({ decision, people }: WeighedTeam, subject: Subject): AnswerRow {
  const [first] = people;
  const said = first ? sayOn(decision, first.reading, subject) : '';
  return {
    kind: 'agreed',
    label: subjectLabel(decision, subject),
    said: `${capitalise(allOf(people.length))}: ${said}`,
    last: 'Agreed',
  };
}

function isSame(one: Subject, other: Subject): boolean {
  return one.kind === 'question' && other.kind === 'question' && one.question === other.question;
}
