import { VARIATIONS } from '#engine';
import { formatCount, formatTenths } from '#lib/english.ts';
import { useEvaluation } from '#parts/context/SessionContext.tsx';
import { optionLabel } from '#words/labels.ts';
import { sayInterval } from '#words/result/firmness.ts';
import styles from './ScoreTable.module.css';
import { useVaried } from './Varied.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** The content of a cell that is not computed yet. */
const NOT_YET = '–';

/** Shows the numbers that the ranking draws. */
export function ScoreTable() {
  const decision = useDecision();
  const { ranking, ruledOut, scores } = useEvaluation();
  const variations = useVaried()?.variations;
  return (
    <table className={styles.table}>
      <caption>Scores, where nine in ten variations put them, and in how many of all an option is first</caption>
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col">Score</th>
          <th scope="col">Nine in ten</th>
          <th scope="col">{`First, of ${formatCount(VARIATIONS)}`}</th>
        </tr>
      </thead>
      <tbody>
        {[...ranking, ...ruledOut.map(({ option }) => option)].map((option) => {
          const interval = variations?.intervals[option];
          return (
            <tr key={option}>
              <th scope="row" translate="no">
                {optionLabel(decision, option)}
              </th>
              <td>{formatTenths(scores[option] ?? 0)}</td>
              <td>{interval ? sayInterval(interval) : NOT_YET}</td>
              <td>{variations ? formatCount(variations.firsts[option] ?? 0) : NOT_YET}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
