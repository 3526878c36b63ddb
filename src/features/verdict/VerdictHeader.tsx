import type { ReactNode } from 'react';
import { type Evaluation, leadBetween } from '#engine';
import { Deferred } from '#parts/Deferred.tsx';
import { LeadDial } from '#parts/LeadDial.tsx';
import { PickNames } from '#parts/PickNames.tsx';
import { useReading } from '#parts/SessionContext.tsx';
import { optionLabel } from '#words/labels.ts';
import { sayLead } from '#words/lead.ts';
import { pickNames } from '#words/outcome.ts';
import { resultFor } from '#words/result/result.ts';
import { sayBasis, verdictOn } from '#words/result/verdict.ts';
import { sayRuledOut } from '#words/ruleOuts.ts';
import styles from './VerdictHeader.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  /** What can be done with the result: share it, compare. */
  readonly children: ReactNode;
}

/** The outcome with its rationale, and the dial that shows the lead. */
export function VerdictHeader({ children }: Props) {
  const decision = useDecision();
  const result = resultFor(decision, useReading());
  const { evaluation } = result;
  return (
    <div className={styles.header}>
      <header>
        <h1 tabIndex={-1} className={styles.heading}>
          <span className={styles.kicker}>{sayBasis(result)}</span>{' '}
          <span className={styles.pick} data-length={lengthClass(pickNames(decision, evaluation.outcome))}>
            <PickNames outcome={evaluation.outcome} />
          </span>
        </h1>
        {verdictOn(result).map((text) => (
          <p key={text} className={styles.verdict}>
            {text}
          </p>
        ))}
        <p className={styles.facts}>
          <Facts evaluation={evaluation} />
        </p>
        {children}
      </header>
      <Deferred firstRender="skip">
        <LeadDial />
      </Deferred>
    </div>
  );
}

function Facts({ evaluation }: { readonly evaluation: Evaluation }) {
  const decision = useDecision();
  const { outcome, ranking, ruledOut } = evaluation;
  const [first, second] = ranking;
  const name = (option: string) => optionLabel(decision, option);
  const out = sayRuledOut(decision, ruledOut);
  const outSentence = out && outcome.kind !== 'none-fits' && ` ${out}`;
  if (!first) return null;
  if (!second) {
    return (
      <>
        <strong>{name(first)} is the only option left.</strong>
        {outSentence}
      </>
    );
  }
  const lead = leadBetween(evaluation, first, second);
  const sentence =
    lead.closeness === 'equal'
      ? `${name(first)} and ${name(second)} are equal.`
      : `${name(first)} leads ${name(second)} by ${sayLead(lead)} of 100.`;
  return (
    <>
      <strong>{sentence}</strong>
      {outSentence}
    </>
  );
}

/** How large the name can be set without breaking: by its number of letters. */
function lengthClass(name: string): 'short' | 'medium' | 'long' | 'very-long' {
  if (name.length <= 4) return 'short';
  if (name.length <= 7) return 'medium';
  return name.length <= 12 ? 'long' : 'very-long';
}
