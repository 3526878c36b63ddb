import { Cell, ColumnHeading, Row, RowGroup, RowHeading, Table } from '#ui/page/Table.tsx';
import styles from './ScaleTable.module.css';
import { useFacts } from '#parts/context/FactsContext.ts';

const ANCHORS = [0, 50, 100] as const;

/** Shows the question that each factor asks and the meaning of three places on its scale. */
export function ScaleTable() {
  const decision = useFacts();
  return (
    <Table
      caption="What the values mean on each factor"
      fold="cards"
      className={styles.scales}
      head={['Factor', ...ANCHORS].map((heading) => (
        <ColumnHeading key={heading}>{heading}</ColumnHeading>
      ))}
    >
      <RowGroup>
        {decision.factors.map(({ id, label, definition, anchors }) => (
          <Row key={id}>
            <RowHeading>
              <b>{label}</b>
              <span className={styles.definition}>{definition}</span>
            </RowHeading>
            {ANCHORS.map((anchor) => (
              <Cell key={anchor} label={anchor}>
                {anchors[anchor]}
              </Cell>
            ))}
          </Row>
        ))}
      </RowGroup>
    </Table>
  );
}
