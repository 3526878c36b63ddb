import type { ReactNode } from 'react';
import { Deferred } from '#parts/loading/Deferred.tsx';
import { LeadDial } from '#parts/pick/LeadDial.tsx';
import { PickNames } from '#parts/pick/PickNames.tsx';
import { useReading } from '#parts/context/SessionContext.tsx';
import { sayStandingOf100 } from '#words/lead.ts';
import { pickNames } from '#words/outcome.ts';
import { resultFor } from '#words/result/result.ts';
import { sayBasis, verdictOn } from '#words/result/verdict.ts';
import { sayRuledOut } from '#words/ruleOuts.ts';
import { widestWord } from '#ui/page/widestWord.ts';
import styles from './VerdictHeader.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  /** Controls to share the result and to compare. */
  readonly children: ReactNode;
}

/** Shows the outcome with its rationale, and the lead on a dial. */
export function VerdictHeader({ children }: Props) {
  const decision = useDecision();
  const result = resultFor(decision, useReading());
  const { evaluation } = result;
  const names = pickNames(decision, evaluation.outcome);
  const standing = sayStandingOf100(decision, evaluation);
  const ruledOut = sayRuledOut(decision, evaluation.ruledOut);
  return (
    <div className={styles.header}>
      <header>
        <h1 tabIndex={-1} className={styles.heading}>
          <span className={styles.kicker}>{`${sayBasis(result)} `}</span>
          <span className={styles.pick} data-length={lengthClass(names)} data-ems={widestWord(names)}>
            <PickNames outcome={evaluation.outcome} />
          </span>
        </h1>
        {verdictOn(result).map((text) => (
          <p key={text} className={styles.verdict}>
            {text}
          </p>
        ))}
        {standing && (
          <p className={styles.facts}>
            <strong>{standing}</strong>
            {ruledOut && <span>{` ${ruledOut}`}</span>}
          </p>
        )}
        {children}
      </header>
      <Deferred firstRender="skip">
        <LeadDial />
      </Deferred>
    </div>
  );
}

/** Returns how long the names are, which decides how large they are set where the room is no limit. */
function lengthClass(name: string): 'short' | 'medium' | 'long' | 'very-long' {
  if (name.length <= 4) return 'short';
  if (name.length <= 7) return 'medium';
  return name.length <= 12 ? 'long' : 'very-long';
}
