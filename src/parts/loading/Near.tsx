import { type ReactNode, Suspense, use, useMemo, useState, useSyncExternalStore } from 'react';
import { isEmpty } from '#engine';
import { shownReading } from '#state/sessionState.ts';
import { useGate } from '#ui/timing/useGate.ts';
import { useSession } from '../context/SessionContext.tsx';

interface Props {
  readonly children: ReactNode;
  /** In place of content that was not served, until it comes. */
  readonly fallback?: ReactNode;
  /** Waits only where it was served: a page that is opened inside the site shows it at once, so that its length is known. */
  readonly ifServed?: boolean;
}

/**
 * Content whose program is loaded when it comes near the window (see `late`). What was served stays until then, unless a
 * context around it changes: put `Deferred` inside, not around.
 */
export function Near({ children, fallback = null, ifServed = false }: Props) {
  const wasServed = useWasServed();
  const isAnswered = useSession((state) => wasServed && !isEmpty(shownReading(state)));
  const { ref, opened } = useGate<HTMLDivElement>(isAnswered || (ifServed && !wasServed));
  // The same element until something of it changes: React throws away what was served if it is rendered again too early.
  const content = useMemo(
    () => (
      <Suspense fallback={fallback}>
        <Opened opened={opened}>{children}</Opened>
      </Suspense>
    ),
    [opened, fallback, children],
  );
  return <div ref={ref}>{content}</div>;
}

function Opened({ opened, children }: { readonly opened: Promise<void>; readonly children: ReactNode }) {
  use(opened);
  return children;
}

/**
 * Tells whether this part was served. Then it has to be taken over before it follows answers: React cannot change what was
 * served while it still waits, and would hold the rest of the page up with it.
 */
function useWasServed(): boolean {
  const isServed = useSyncExternalStore(never, isNotServed, isServedFirst);
  const [wasServed] = useState(isServed);
  return wasServed;
}

const never = () => () => undefined;
const isNotServed = () => false;
const isServedFirst = () => true;
