import type { Disagreement, Outcome, Position } from '#engine';
import { countOf, formatTenths, inWords } from '#lib/english.ts';
import { Section } from '#ui/page/Section.tsx';
import { sayPosition, subjectLabel } from '#words/team/positions.ts';
import styles from './Talk.module.css';
import { sayPick } from '#words/outcome.ts';
import { namePeople } from '#words/team/people.ts';
import { ledIn, sayLeadIn } from '#words/team/leads.ts';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';

/** How many disagreements are worth a meeting; the table has them all. */
const MOST = 3;

/** What to talk about first: the disagreements that move the joint lead most, each with what either side would give. */
export function Talk({ team }: { readonly team: WeighedTeam }) {
  const { decision, disagreements, pair } = team;
  const worth = disagreements.filter(({ swing }) => swing.shown > 0).slice(0, MOST);
  if (!pair || worth.length === 0) return null;
  return (
    <Section
      heading={worth.length === 1 ? 'Talk about this one' : `Talk about these ${inWords(worth.length)}`}
      sentence={
        worth.length === 1 ? 'It moves the joint lead most.' : 'They move the joint lead most. Start at the top.'
      }
    >
      <ol role="list" className={styles.talk}>
        {worth.map((disagreement) => (
          <li key={subjectLabel(decision, disagreement.subject)}>
            <p className={styles.size}>
              {formatTenths(disagreement.swing.shown)} <small>points apart</small>
            </p>
            <div>
              <h3>{headingOf(team, disagreement)}</h3>
              <ul>
                {disagreement.positions.map((position) => (
                  <li key={position.members.join()}>{sayIfAll(team, disagreement, position)}</li>
                ))}
              </ul>
              <p>{sayEffect(team, disagreement)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function headingOf({ decision }: WeighedTeam, { subject }: Disagreement): string {
  const label = subjectLabel(decision, subject);
  if (subject.kind === 'value') return `${label}: what is it worth?`;
  return `${label}: ${decision.questions.find(({ id }) => id === subject.question)?.question ?? ''}`;
}

/** “Ana and Sam: In weeks. If all said so: Go by 5.5 points.” */
function sayIfAll(team: WeighedTeam, { subject }: Disagreement, position: Position): string {
  const { decision, pair, people } = team;
  const said = `${namePeople(people, position.members)}: ${sayPosition(team, subject, position)}.`;
  const { kind } = position.outcome;
  const isLead = pair !== null && kind !== 'none-fits' && leadsIn(position.outcome, pair);
  const comes = isLead ? sayLeadIn(decision, ledIn(pair, position.lead)) : sayPick(decision, position.outcome);
  return `${said} If all said so: ${comes}.`;
}

/** Whether an outcome is about the two options in front, so that their lead says it. */
function leadsIn(outcome: Outcome, pair: readonly string[]): boolean {
  const options =
    outcome.kind === 'pick'
      ? [outcome.option, outcome.runnerUp ?? '']
      : outcome.kind === 'toss-up'
        ? outcome.options
        : [];
  return options.every((option) => pair.includes(option));
}

function sayEffect({ decision, joint }: WeighedTeam, { positions }: Disagreement): string {
  const now = sayPick(decision, joint.outcome);
  const outcomes = [...new Set(positions.map(({ outcome }) => sayPick(decision, outcome)))];
  if (outcomes.every((outcome) => outcome === now)) return 'It changes the size of the lead, not the pick.';
  return outcomes.length === 1
    ? 'Whichever side all take, the joint result becomes another one.'
    : `It decides the joint result: ${countOf(outcomes.length, 'side')} give ${inWords(outcomes.length)} results.`;
}
