import { type ReactNode, Suspense, use, useContext, useState } from 'react';
import { type FullDecision, loadFullDecision } from '#content';
import { Button } from '#ui/forms/Button.tsx';
import { useDecision } from '../context/DecisionContext.ts';
import styles from './Facts.module.css';
import { FactsContext } from '../context/FactsContext.ts';
import { Near } from './Near.tsx';

interface Props {
  readonly children: ReactNode;
}

/**
 * Content that needs the facts of the decision, read with `useFacts`. They are loaded when it comes `Near` the window. A
 * sentence says so if they cannot be loaded. Nothing waits if they are there already.
 */
export function Facts({ children }: Props) {
  const isThere = useContext(FactsContext) !== null;
  const { asItWas, revision } = useDecision();
  if (asItWas) return <p className={styles.waiting}>{`The facts of revision ${revision} are not kept.`}</p>;
  if (isThere) return <Suspense>{children}</Suspense>;
  return (
    <Near fallback={LOADING}>
      <Loaded>{children}</Loaded>
    </Near>
  );
}

const LOADING = <p className={styles.waiting}>Loading the facts.</p>;

function Loaded({ children }: Props) {
  const { id } = useDecision();
  const [attempt, setAttempt] = useState(0);
  const facts = use(factsOf(id));
  if (facts) return <FactsContext value={facts}>{children}</FactsContext>;
  const retry = () => {
    loads.delete(id);
    setAttempt(attempt + 1);
  };
  return (
    <p role="status">
      <span>The facts could not be loaded. </span>
      <Button kind="quiet" onClick={retry}>
        Try again
      </Button>
    </p>
  );
}

/** One load for each decision, so that every part waits for the same promise. It gives null if it fails. */
const loads = new Map<string, Promise<FullDecision | null>>();

function factsOf(id: string): Promise<FullDecision | null> {
  const load = loads.get(id) ?? loadFullDecision(id).catch(() => null);
  loads.set(id, load);
  return load;
}
