import { Suspense, useMemo } from 'react';
import { SessionContext } from '#parts/context/SessionContext.tsx';
import type { Session } from '#state/session.ts';
import { useShown } from '../address/BindingContext.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Site } from './Site.tsx';

interface Props {
  readonly session: Session;
  /** The path that the site stands under, without a slash at its end. */
  readonly base: string;
}

/** The whole product, inside an AddressRouter. */
export function App({ session, base }: Props) {
  const entry = useShown((shown) => shown.entry);
  const services = useMemo(
    () => ({
      session,
      inFull: (address: string) => window.location.origin + base + address,
      repository: import.meta.env.REPOSITORY_URL,
    }),
    [session, base],
  );
  return (
    <SessionContext value={services}>
      <ErrorBoundary entry={entry}>
        <Suspense>
          <Site />
        </Suspense>
      </ErrorBoundary>
    </SessionContext>
  );
}
