import { Hidden } from '#ui/page/Hidden.tsx';
import styles from './ScaleTable.module.css';
import { useFacts } from '#parts/context/FactsContext.ts';

const ANCHORS = [0, 50, 100] as const;

/**
 * Shows the question that each factor asks and the meaning of three places on its scale. Roles are spelled out because
 * phones lay the table out as blocks.
 */
export function ScaleTable() {
  const decision = useFacts();
  return (
    <table className={styles.scales} role="table">
      <caption>
        <Hidden>What the values mean on each factor</Hidden>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Factor
          </th>
          {ANCHORS.map((anchor) => (
            <th key={anchor} role="columnheader" scope="col">
              {anchor}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {decision.factors.map(({ id, label, definition, anchors }) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row">
              <b>{label}</b>
              <span className={styles.definition}>{definition}</span>
            </th>
            {ANCHORS.map((anchor) => (
              <td key={anchor} role="cell">
                <span className={styles.anchor} aria-hidden="true">
                  {anchor}
                </span>
                <span>{anchors[anchor]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
