import type { Decision } from '#content';
import type { FactorPart } from '#engine';
import { capitalise, countOf, formatTenths } from '#lib/english.ts';
import { OptionTag } from '#parts/OptionTag.tsx';
import { sayPairLead } from '#words/lead.ts';
import { useEvaluation } from '#parts/SessionContext.tsx';
import { labelOf, optionLabel } from '#words/labels.ts';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { Section } from '#ui/page/Section.tsx';
import styles from './Balance.module.css';
import { type Carried, carriedBy } from '#words/compare/carried.ts';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  readonly left: string;
  readonly right: string;
}

/** The few factors that carry the lead between two options, what they outweigh, and what cancels out. */
export function Balance({ left, right }: Props) {
  const decision = useDecision();
  const evaluation = useEvaluation();
  const carried = carriedBy(decision, evaluation, [left, right]);
  return (
    <Section heading="What carries the lead" sentence={sayPairLead(decision, evaluation, [left, right])}>
      {carried === null ? (
        <p>What speaks for the one and for the other adds up to the same.</p>
      ) : (
        <div className={styles.sides}>
          <Parts option={carried.leader} parts={carried.pros} heading={sayPros(decision, carried)} />
          {carried.cons.length > 0 && (
            <Parts
              option={carried.other}
              parts={carried.cons}
              heading={`What they outweigh, for ${optionLabel(decision, carried.other)}`}
            />
          )}
          <Rest carried={carried} />
        </div>
      )}
    </Section>
  );
}

function sayPros(decision: Decision, { isDominant, leader, other }: Carried): string {
  const [ahead, behind] = [optionLabel(decision, leader), optionLabel(decision, other)];
  if (isDominant) return `${ahead} is nowhere behind ${behind}, and ahead on these`;
  return `Enough to outweigh all that speaks for ${behind}`;
}

interface PartsProps {
  /** Whom they speak for. */
  readonly option: string;
  readonly parts: readonly FactorPart[];
  readonly heading: string;
}

function Parts({ option, parts, heading }: PartsProps) {
  const decision = useDecision();
  return (
    <div>
      <h3>{heading}</h3>
      <ul role="list">
        {parts.map(({ factor, shown }) => (
          <li key={factor}>
            <span>{labelOf(decision.factors, factor)}</span>
            <Points option={option} tenths={Math.abs(shown)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rest({ carried }: { readonly carried: Carried }) {
  const decision = useDecision();
  const { leader, other, rest } = carried;
  if (rest.parts.length === 0) return null;
  const count = countOf(rest.parts.length, 'more factor');
  const winner = rest.tenths < 0 ? other : leader;
  const sum = `${optionLabel(decision, winner)} +${formatTenths(Math.abs(rest.tenths))}`;
  const summary = rest.cancelsOut ? `${count} cancel out, but for ${sum}` : `${count} come to ${sum} in all`;
  return (
    <Disclosure summary={capitalise(summary)}>
      <ul role="list">
        {rest.parts.map(({ factor, shown }) => (
          <li key={factor}>
            <span>{labelOf(decision.factors, factor)}</span>
            <Points option={shown < 0 ? other : leader} tenths={Math.abs(shown)} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface PointsProps {
  readonly option: string;
  readonly tenths: number;
}

function Points({ option, tenths }: PointsProps) {
  if (tenths === 0) return <b>{formatTenths(0)}</b>;
  return (
    <b>
      <OptionTag option={option} /> +{formatTenths(tenths)}
    </b>
  );
}
