import { Section } from '#ui/page/Section.tsx';
import { Cell, ColumnHeading, Row, RowGroup, RowHeading, Table } from '#ui/page/Table.tsx';
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
      <Table
        caption="The pick of each person, and of all together"
        fold="pairs"
        className={styles.picks}
        head={['Person', 'Pick', ...(leadHeading ? [leadHeading] : [])].map((heading) => (
          <ColumnHeading key={heading}>{heading}</ColumnHeading>
        ))}
      >
        <RowGroup>
          {people.map((row, place) => (
            <Pick key={`${place} ${row.label}`} row={row} />
          ))}
        </RowGroup>
        <RowGroup kind="sums">
          <Pick row={together} />
        </RowGroup>
      </Table>
    </Section>
  );
}

function Pick({ row: { label, pick, isOther, lead } }: { readonly row: PickRow }) {
  return (
    <Row>
      <RowHeading>{label}</RowHeading>
      <Cell>
        <span>{pick}</span>
        {isOther && <small>not the joint pick</small>}
      </Cell>
      {lead && <Cell>{lead.entry}</Cell>}
    </Row>
  );
}
