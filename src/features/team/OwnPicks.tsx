import { Hidden } from '#ui/page/Hidden.tsx';
import { Section } from '#ui/page/Section.tsx';
import { type PickRow, pickRows } from '#words/team/ownPicks.ts';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';
import styles from './OwnPicks.module.css';
import { TeamScale } from './TeamScale.tsx';

/** Shows the pick of each member's own answers, on one scale and in a table. */
export function OwnPicks({ team }: { readonly team: WeighedTeam }) {
  const { pair } = team;
  const rows = pickRows(team);
  const { leadHeading, people, together } = rows;
  return (
    <Section
      heading="Each one’s own pick"
      sentence={
        pair
          ? 'Each mark is one person’s lead, with the answers, importances and values of their own. The joint lead is the mean.'
          : 'What the answers of each one give by themselves.'
      }
    >
      {pair && <TeamScale rows={rows} pair={pair} />}
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
            {leadHeading && (
              <th role="columnheader" scope="col">
                {leadHeading}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {people.map((row, place) => (
            <Row key={`${place} ${row.label}`} row={row} />
          ))}
        </tbody>
        <tfoot role="rowgroup">
          <Row row={together} />
        </tfoot>
      </table>
    </Section>
  );
}

function Row({ row: { label, pick, isOther, lead } }: { readonly row: PickRow }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {label}
      </th>
      <td role="cell">
        <span>{pick}</span>
        {isOther && <small>not the joint pick</small>}
      </td>
      {lead && <td role="cell">{lead.entry}</td>}
    </tr>
  );
}
