import { useMemo, useRef } from 'react';
import { useActions, useSession } from '#parts/SessionContext.tsx';
import { setAside } from '#state/sessionState.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Section } from '#ui/page/Section.tsx';
import { useFocusHeir } from '#ui/page/useFocusHeir.ts';
import { differenceRows, type Readings, sayApart, sayTogether } from '#words/colleague/differences.ts';
import { movesBetween } from '#words/colleague/moves.ts';
import styles from './ColleagueLink.module.css';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  /** For links that lead here. */
  readonly id: string;
}

/** What a link says differently from the answers that its reader has, and what each difference moves. */
export function ColleagueLink({ id }: Props) {
  const here = useSession(({ reading }) => reading);
  const own = useSession((state) => (state.origin === 'address' ? setAside(state) : null));
  return own && <Differences id={id} here={here} own={own} />;
}

function Differences({ id, here, own }: Props & Readings) {
  const decision = useDecision();
  const { makeOwn } = useActions();
  const box = useRef<HTMLDivElement>(null);
  useFocusHeir(box);
  const apart = useMemo(() => movesBetween(decision, own, here), [decision, own, here]);
  if (apart.moves.length === 0) return null;
  const together = sayTogether(decision, apart);
  return (
    <div ref={box}>
      <Section id={id} heading="What this link says differently" sentence={sayApart(decision, apart)}>
        <ul role="list" className={styles.moves}>
          {differenceRows(decision, apart, { here, own }).map(({ label, sentence }) => (
            <li key={label}>
              <b>{label}</b>: <span>{sentence}</span>
            </li>
          ))}
        </ul>
        {together && <p>{together}</p>}
        <Button kind="quiet" onClick={makeOwn}>
          Make it mine
        </Button>
      </Section>
    </div>
  );
}
