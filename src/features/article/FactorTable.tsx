import { useMemo } from 'react';
import { type Decision, type Evidence, type FullFactor, type OptionWords, readingOf } from '#content';
import { ownValueAt, pendingQuestions, type Reading } from '#engine';
import { OptionTag } from '#parts/pick/OptionTag.tsx';
import { sayConfidence } from '#words/evidence.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { SourceList } from '#parts/values/SourceList.tsx';
import { ValueDispute } from '#parts/values/ValueDispute.tsx';
import { slotOf } from '#words/labels.ts';
import { factorTableCaption, sayWeighedOn } from '#words/page/article.ts';
import { Hidden } from '#ui/page/Hidden.tsx';
import styles from './FactorTable.module.css';
import { ValueBar } from './ValueBar.tsx';
import { useFacts } from '#parts/context/FactsContext.ts';

/** With more options than this, a column has too little room for its facts. */
const MOST_COLUMNS = 4;

/**
 * Shows every factor by group, with the value, range, fact and sources of each option. Roles are spelled out because
 * phones lay the table out as blocks, and every screen does where there are many options.
 */
export function FactorTable() {
  const decision = useFacts();
  const { factors, groups, options } = decision;
  const reading = useWeighedReading(decision);
  return (
    <div className={styles.frame} data-layout={options.length > MOST_COLUMNS ? 'blocks' : undefined}>
      <table className={styles.factors} role="table">
        <caption>
          <Hidden>{factorTableCaption(decision)}</Hidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Factor
            </th>
            {options.map(({ id }) => (
              <th key={id} role="columnheader" scope="col">
                <OptionTag option={id} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id} role="rowgroup">
            <tr role="row" data-kind="group">
              <th role="rowheader" scope="rowgroup" colSpan={options.length + 1} aria-colspan={options.length + 1}>
                {group.label}
              </th>
            </tr>
            {factors
              .filter((factor) => factor.group === group.id)
              .map((factor) => (
                <FactorRow key={factor.id} factor={factor} reading={reading} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/**
 * Returns the answers that decide which values the table shows: the visitor's if there are any, otherwise those of the
 * default pick.
 */
function useWeighedReading(decision: Decision): Reading {
  const reading = useReading();
  return useMemo(
    () =>
      pendingQuestions(decision, reading).length < decision.questions.length
        ? reading
        : { ...readingOf(decision.typicalReader.answers), ownValues: reading.ownValues },
    [decision, reading],
  );
}

interface RowProps {
  readonly factor: FullFactor;
  readonly reading: Reading;
}

function FactorRow({ factor, reading }: RowProps) {
  const decision = useFacts();
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span>{factor.label}</span>
        {factor.classic === null && <span className={styles.added}>{' added'}</span>}
      </th>
      {decision.options.map((option) => {
        const evidence = factor.values[option.id];
        return (
          evidence && <Cell key={option.id} factor={factor} reading={reading} option={option} evidence={evidence} />
        );
      })}
    </tr>
  );
}

interface CellProps extends RowProps {
  readonly option: OptionWords;
  readonly evidence: Evidence;
}

function Cell({ factor, reading, option, evidence }: CellProps) {
  const decision = useFacts();
  const { low, value, high, fact, sources, confidence } = evidence;
  const slot = slotOf(decision, option.id);
  const place = { option: option.id, factor: factor.id };
  const own = ownValueAt(reading, place);
  return (
    <td role="cell">
      <div className={styles.reading}>
        <p className={styles.option} aria-hidden="true">
          <OptionTag option={option.id} />
        </p>
        <p className={styles.value}>{value}</p>
        <ValueBar slot={slot} span={evidence} />
      </div>
      <p className={styles.range}>
        <span>{`${low} to ${high}, ${sayConfidence(confidence)}`}</span>
        {own !== undefined && <b>{`; a reader’s own: ${own}`}</b>}
      </p>
      <p className={styles.fact}>{fact}</p>
      <SourceList sources={sources} namedBy="host" />
      <ValueDispute place={place} reading={reading}>
        <p>{sayWeighedOn(decision, reading, place)}</p>
      </ValueDispute>
    </td>
  );
}
