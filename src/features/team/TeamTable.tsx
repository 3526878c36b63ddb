import type { Disagreement, Subject } from '#engine';
import { formatTenths, inWords } from '#lib/english.ts';
import { Hidden } from '#ui/page/Hidden.tsx';
import { Section } from '#ui/page/Section.tsx';
import { sayOn, sayPosition, subjectLabel } from '#words/team/positions.ts';
import styles from './TeamTable.module.css';
import { namePeople } from '#words/team/people.ts';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';

/** More people than this do not have a column each: their answers are said together. */
const MOST_COLUMNS = 4;

/** What everyone answered: first what they differ on, by how far it moves the joint lead, then what they agree on. */
export function TeamTable({ team }: { readonly team: WeighedTeam }) {
  const { decision, disagreements, pair } = team;
  const agreed = decision.questions
    .map(({ id }): Subject => ({ kind: 'question', question: id }))
    .filter((subject) => !disagreements.some((each) => isSame(each.subject, subject)));
  return (
    <Section
      heading="Where they agree and where they differ"
      sentence={`Marked rows differ.${pair ? ' What they move is how far the joint lead goes between its two ends, if all took one side or the other.' : ''}`}
    >
      <table className={styles.answers} role="table">
        <caption>
          <Hidden>Answers by person</Hidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Question
            </th>
            {columnsOf(team).map((label, place) => (
              <th key={`${place} ${label}`} role="columnheader" scope="col">
                {label}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {pair ? 'Moves the lead' : 'Answers'}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {disagreements.map((disagreement) => (
            <DifferingRow key={subjectLabel(decision, disagreement.subject)} team={team} disagreement={disagreement} />
          ))}
          {agreed.map((subject) => (
            <AgreedRow key={subjectLabel(decision, subject)} team={team} subject={subject} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

interface DifferingProps {
  readonly team: WeighedTeam;
  readonly disagreement: Disagreement;
}

function DifferingRow({ team, disagreement }: DifferingProps) {
  const { decision, pair, people } = team;
  const { subject, swing } = disagreement;
  return (
    <tr role="row" data-state="differs">
      <th role="rowheader" scope="row">
        {subjectLabel(decision, subject)}
      </th>
      {people.length > MOST_COLUMNS ? (
        <Positions team={team} disagreement={disagreement} />
      ) : (
        people.map(({ label, reading }, place) => (
          <td key={`${place} ${label}`} role="cell">
            <span className={styles.who} aria-hidden="true">
              {label}
            </span>
            <span>{sayOn(decision, reading, subject)}</span>
          </td>
        ))
      )}
      <td role="cell">
        <span className={styles.who} aria-hidden="true">
          {pair ? 'Moves' : 'Answers'}
        </span>
        <span>{pair ? `${formatTenths(swing.shown)} points` : 'Differs'}</span>
      </td>
    </tr>
  );
}

/** Who says what, those together who say the same. */
function Positions({ team, disagreement: { subject, positions } }: DifferingProps) {
  return (
    <td role="cell">
      <ul role="list">
        {positions.map((position) => (
          <li key={position.members.join()}>
            {sayPosition(team, subject, position)}: {namePeople(team.people, position.members)}
          </li>
        ))}
      </ul>
    </td>
  );
}

function AgreedRow({ team, subject }: { readonly team: WeighedTeam; readonly subject: Subject }) {
  const { decision, people } = team;
  const [first] = people;
  if (!first) return null;
  const span = columnsOf(team).length;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {subjectLabel(decision, subject)}
      </th>
      <td role="cell" colSpan={span} aria-colspan={span}>
        {people.length === 2 ? 'Both' : `All ${inWords(people.length)}`}: {sayOn(decision, first.reading, subject)}
      </td>
      <td role="cell">Agreed</td>
    </tr>
  );
}

function columnsOf({ people }: WeighedTeam): readonly string[] {
  return people.length > MOST_COLUMNS ? ['Who says what'] : people.map(({ label }) => label);
}

function isSame(one: Subject, other: Subject): boolean {
  return one.kind === 'question' && other.kind === 'question' && one.question === other.question;
}
