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
import { Cell, ColumnHeading, Row, RowGroup, RowHeading, Table } from '#ui/page/Table.tsx';
import styles from './FactorTable.module.css';
import { ValueBar } from './ValueBar.tsx';
import { useFacts } from '#parts/context/FactsContext.ts';

/** With more options than this, a column has too little room for its facts. */
const MOST_COLUMNS = 4;

/** Shows every factor by group, with the value, range, fact and sources of each option. */
export function FactorTable() {
  const decision = useFacts();
  const { factors, groups, options } = decision;
  const reading = useWeighedReading(decision);
  return (
    <Table
      caption={factorTableCaption(decision)}
      fold={options.length > MOST_COLUMNS ? 'always-cards' : 'cards'}
      className={styles.factors}
      head={
        <>
          <ColumnHeading>Factor</ColumnHeading>
          {options.map(({ id }) => (
            <ColumnHeading key={id}>
              <OptionTag option={id} />
            </ColumnHeading>
          ))}
        </>
      }
    >
      {groups.map((group) => (
        <RowGroup key={group.id}>
          <Row data-kind="group">
            <RowHeading scope="rowgroup" span={options.length + 1}>
              {group.label}
            </RowHeading>
          </Row>
          {factors
            .filter((factor) => factor.group === group.id)
            .map((factor) => (
              <FactorRow key={factor.id} factor={factor} reading={reading} />
            ))}
        </RowGroup>
      ))}
    </Table>
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
    <Row>
      <RowHeading>
        <span>{factor.label}</span>
        {factor.classic === null && <span className={styles.added}>{' added'}</span>}
      </RowHeading>
      {decision.options.map((option) => {
        const evidence = factor.values[option.id];
        return (
          evidence && (
            <EvidenceCell key={option.id} factor={factor} reading={reading} option={option} evidence={evidence} />
          )
        );
      })}
    </Row>
  );
}

interface EvidenceCellProps extends RowProps {
  readonly option: OptionWords;
  readonly evidence: Evidence;
}

function EvidenceCell({ factor, reading, option, evidence }: EvidenceCellProps) {
  const decision = useFacts();
  const { low, value, high, fact, sources, confidence } = evidence;
  const slot = slotOf(decision, option.id);
  const place = { option: option.id, factor: factor.id };
  const own = ownValueAt(reading, place);
  return (
    <Cell>
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
    </Cell>
  );
}
