import { OptionTag } from '#parts/pick/OptionTag.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { useEvaluation } from '#parts/context/SessionContext.tsx';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { Section } from '#ui/page/Section.tsx';
import { carriedRows, type PointsRow } from '#words/compare/carriedRows.ts';
import { sayPairLead } from '#words/lead.ts';
import styles from './Balance.module.css';

interface Props {
  readonly left: string;
  readonly right: string;
}

/** Lists the few factors that carry the lead between two options, those against it, and those that cancel out. */
export function Balance({ left, right }: Props) {
  const decision = useDecision();
  const evaluation = useEvaluation();
  const carried = carriedRows(decision, evaluation, [left, right]);
  return (
    <Section heading="What carries the lead" sentence={sayPairLead(decision, evaluation, [left, right])}>
      {carried === null ? (
        <p>What speaks for the one and for the other adds up to the same.</p>
      ) : (
        <div className={styles.sides}>
          {carried.lists.map(({ heading, rows }) => (
            <div key={heading}>
              <h3>{heading}</h3>
              <Points rows={rows} />
            </div>
          ))}
          {carried.rest && (
            <Disclosure summary={carried.rest.heading}>
              <Points rows={carried.rest.rows} />
            </Disclosure>
          )}
        </div>
      )}
    </Section>
  );
}

function Points({ rows }: { readonly rows: readonly PointsRow[] }) {
  return (
    <ul role="list">
      {rows.map(({ id, label, option, points }) => (
        <li key={id}>
          <span>{label}</span>
          <b data-align="end">
            {option && <OptionTag option={option} />}
            <span>{` ${points}`}</span>
          </b>
        </li>
      ))}
    </ul>
  );
}
