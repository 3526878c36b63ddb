import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { Link } from '#parts/page/Link.tsx';
import { countedAnswers, questionsWithoutAnswer } from '#engine';
import { sayMissingAnswers } from '#words/map/missing.ts';
import { addressFrom } from '#state/addresses.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { buttonClass } from '#ui/forms/Button.tsx';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { Section } from '#ui/page/Section.tsx';
import { LoadedMap } from './LoadedMap.tsx';
import styles from './LoadedMap.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

const NARROW = '(width < 40rem)';
const CORNERS = 3;

/** Shows the map of three questions, or says which answers it needs. On a phone the visitor opens it. */
export function DecisionMapSection() {
  const decision = useDecision();
  const hasThree = countedAnswers(decision, useReading()).length >= CORNERS;
  return (
    <div className={styles.onScreen}>
      <Section
        heading="Decision map"
        sentence="Each point shares out differently how much three answers count. Its colour is the option that is then in front."
      >
        {hasThree ? (
          <OnDemand>
            <LoadedMap />
          </OnDemand>
        ) : (
          <Missing />
        )}
      </Section>
    </div>
  );
}

function OnDemand({ children }: { readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const isNarrow = useSyncExternalStore(onWidth, isNarrowNow, () => false);
  if (!isNarrow) return children;
  return (
    <Disclosure summary="Show the map" onToggle={setIsOpen}>
      {isOpen && children}
    </Disclosure>
  );
}

/** Says which answers a map needs. */
function Missing() {
  const decision = useDecision();
  const reading = useReading();
  const open = questionsWithoutAnswer(decision.questions, reading);
  const [first] = open;
  return (
    <>
      <p>{sayMissingAnswers(decision, reading)}</p>
      {first && (
        <p>
          <Link
            className={buttonClass('quiet')}
            to={addressFrom(decision, { kind: 'ask', question: first.id }, reading)}
          >
            {`Answer ${first.label}`}
          </Link>
        </p>
      )}
    </>
  );
}

function onWidth(tell: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

function isNarrowNow(): boolean {
  return window.matchMedia(NARROW).matches;
}
