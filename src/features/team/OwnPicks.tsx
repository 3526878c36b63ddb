import { standingOf } from '#engine';
import { capitalise } from '#lib/english.ts';
import { Hidden } from '#ui/page/Hidden.tsx';
import { Section } from '#ui/page/Section.tsx';
import { optionLabel } from '#words/labels.ts';
import styles from './OwnPicks.module.css';
import { TeamScale } from './TeamScale.tsx';
import { sayPick } from '#words/outcome.ts';
import { sayLeadIn } from '#words/team/leads.ts';
import { isWith, type WeighedTeam } from '#words/team/weighedTeam.ts';

/** What each one's answers give by themselves, on one scale and in a table, and whether the joint pick survives that. */
export function OwnPicks({ team }: { readonly team: WeighedTeam }) {
  const { decision, joint, pair, people } = team;
  const isPicked = joint.outcome.kind === 'pick';
  return (
    <Section
      heading="Each one’s own pick"
      sentence={
        pair
          ? 'Each mark is one person’s lead, with the answers, importances and values of their own. The joint lead is the mean.'
          : 'What the answers of each one give by themselves.'
      }
    >
      {pair && <TeamScale team={team} pair={pair} />}
      <table className={styles.picks} role="table">
        <caption>
          <Hidden>The pick of each person, and of all together</Hidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Person
            </th>
            <th role="columnheader" scope="col">
              Pick
            </th>
            {pair && (
              <th role="columnheader" scope="col">
                Lead, {optionLabel(decision, pair[0])} or {optionLabel(decision, pair[1])}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {people.map((person, place) => (
            <tr key={`${place} ${person.label}`} role="row">
              <th role="rowheader" scope="row">
                {person.label}
              </th>
              <td role="cell">
                {capitalise(sayPick(decision, person.evaluation.outcome))}
                {isPicked && people.length > 1 && !isWith(team, person) && <small>not the joint pick</small>}
              </td>
              {pair && <td role="cell">{capitalise(sayLeadIn(decision, standingOf(person.evaluation, ...pair)))}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row">
              Together
            </th>
            <td role="cell">{capitalise(sayPick(decision, joint.outcome))}</td>
            {pair && <td role="cell">{capitalise(sayLeadIn(decision, standingOf(joint, ...pair)))}</td>}
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}
