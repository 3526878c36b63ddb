import { useMemo } from 'react';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { useActions } from '#parts/context/SessionContext.tsx';
import { Button } from '#ui/forms/Button.tsx';
import { Section } from '#ui/page/Section.tsx';
import { differenceRows, type Readings, sayApart, sayTogether } from '#words/colleague/differences.ts';
import { movesBetween } from '#words/colleague/moves.ts';
import styles from './ColleagueLink.module.css';

interface Props extends Readings {
  readonly id: string;
}

/** Shows the differences between two readings as rows, and lets the visitor take over the link's answers. */
export function Differences({ id, here, own }: Props) {
  const decision = useDecision();
  const { makeOwn } = useActions();
  const apart = useMemo(() => movesBetween(decision, own, here), [decision, own, here]);
  if (apart.moves.length === 0) return null;
  const together = sayTogether(decision, apart);
  return (
    <Section id={id} heading="What this link says differently" sentence={sayApart(decision, apart)}>
      <ul role="list" className={styles.moves}>
        {differenceRows(decision, apart, { here, own }).map(({ label, sentence }) => (
          <li key={label}>
            <b>{label}</b>
            <span>{`: ${sentence}`}</span>
          </li>
        ))}
      </ul>
      {together && <p>{together}</p>}
      <Button kind="quiet" onClick={makeOwn}>
        Make it mine
      </Button>
    </Section>
  );
}
