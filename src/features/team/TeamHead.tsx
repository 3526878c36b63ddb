import type { ReactNode } from 'react';
import { PageTitle } from '#parts/page/PageTitle.tsx';
import { Status } from '#ui/page/Status.tsx';
import { DifferingFacts } from './DifferingFacts.tsx';
import styles from './TeamHead.module.css';
import { headline, summary } from '#words/team/verdict.ts';
import type { WeighedTeam } from '#words/team/weighedTeam.ts';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  /** Null while the team is empty. */
  readonly team: WeighedTeam | null;
  /** Controls for the result. */
  readonly children?: ReactNode;
}

/** Shows the team's result, after the facts on which its members differ. */
export function TeamHead({ team, children }: Props) {
  const decision = useDecision();
  const heading = team ? headline(team) : `Decide together: ${decision.title}`;
  return (
    <header className={styles.head}>
      <PageTitle parts={team ? [heading, 'Team', decision.title] : [heading]} />
      <Status text={heading} />
      <h1 tabIndex={-1}>{heading}</h1>
      {team && <DifferingFacts team={team} />}
      <p>
        {team
          ? summary(team)
          : 'Two to twelve people answer the questions, each on their own, and send the links of their results. Here the answers are weighed together, with equal voices.'}
      </p>
      {children}
    </header>
  );
}
