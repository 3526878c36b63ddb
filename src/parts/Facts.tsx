import { type ReactNode, Suspense, use, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import { type FullDecision, loadFullDecision } from '#content';
import { Button } from '#ui/forms/Button.tsx';
import { isEmpty } from '#engine';
import { shownReading } from '#state/sessionState.ts';
import { useGate } from '#ui/timing/useGate.ts';
import { useDecision } from './DecisionContext.ts';
import { useSession } from './SessionContext.tsx';
import styles from './Facts.module.css';
import { FactsContext } from './FactsContext.ts';

interface Props {
  readonly children: ReactNode;
}

/**
 * Content that needs the facts of the decision, read with `useFacts`. The facts are loaded when it comes near the window;
 * what was served stays until then, unless a context around it changes: put `Deferred` inside, not around. A sentence
 * says so if the facts cannot be loaded. Nothing waits if they are there already.
 */
export function Facts(props: Props) {
  const isThere = useContext(FactsContext) !== null;
  return isThere ? <Suspense>{props.children}</Suspense> : <LateFacts {...props} />;
}

function LateFacts({ children }: Props) {
  const { id } = useDecision();
  const [attempt, setAttempt] = useState(0);
  const { ref, opened } = useGate<HTMLDivElement>(useIsAnsweredWhereServed());
  // The same element until something of it changes: React throws away what was served if it is rendered again too early.
  const content = useMemo(() => {
    const retry = () => {
      loads.delete(id);
      setAttempt(attempt + 1);
    };
    return (
      <Suspense fallback={<p className={styles.waiting}>Loading the facts.</p>}>
        <Loaded key={attempt} id={id} opened={opened} onRetry={retry}>
          {children}
        </Loaded>
      </Suspense>
    );
  }, [id, attempt, opened, children]);
  return <div ref={ref}>{content}</div>;
}

/**
 * Tells whether a part that was served has to follow answers. React cannot change what was served while it still waits,
 * and would hold the rest of the page up with it.
 */
function useIsAnsweredWhereServed(): boolean {
  const isServed = useSyncExternalStore(never, isNotServed, isServedFirst);
  const [wasServed] = useState(isServed);
  return useSession((state) => wasServed && !isEmpty(shownReading(state)));
}

const never = () => () => undefined;
const isNotServed = () => false;
const isServedFirst = () => true;

interface LoadedProps extends Props {
  readonly id: string;
  readonly opened: Promise<void>;
  readonly onRetry: () => void;
}

function Loaded({ id, opened, onRetry, children }: LoadedProps) {
  use(opened);
  const facts = use(factsOf(id));
  if (facts) return <FactsContext value={facts}>{children}</FactsContext>;
  return (
    <p role="status">
      <span>The facts could not be loaded. </span>
      <Button kind="quiet" onClick={onRetry}>
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
