import { type ReactNode, Suspense, use, useMemo, useState, useSyncExternalStore } from 'react';
import { isEmpty } from '#engine';
import { shownReading } from '#state/sessionState.ts';
import { useGate } from '#ui/timing/useGate.ts';
import { useSession } from './SessionContext.tsx';

interface Props {
  readonly children: ReactNode;
  /** In place of content that was not served, until it comes. */
  readonly fallback?: ReactNode;
}

/**
 * Content whose program is loaded when it comes near the window (see `late`). What was served stays until then, unless a
 * context around it changes: put `Deferred` inside, not around.
 */
export function Near({ children, fallback = null }: Props) {
  const { ref, opened } = useGate<HTMLDivElement>(useIsAnsweredWhereServed());
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
