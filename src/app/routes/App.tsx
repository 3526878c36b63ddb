import { Suspense, useMemo } from 'react';
import { useHref, useLocation } from 'react-router';
import { SessionContext } from '#parts/SessionContext.tsx';
import type { Session } from '#state/session.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Site } from './Site.tsx';

/** The whole product, inside a router. */
export function App({ session }: { readonly session: Session }) {
  const root = useHref('/');
  const { key } = useLocation();
  const surroundings = useMemo(
    () => ({
      session,
      inFull: (address: string) => new URL(root.replace(/\/$/, '') + address, window.location.origin).href,
      repository: import.meta.env.REPOSITORY_URL,
    }),
    [session, root],
  );
  return (
    <SessionContext value={surroundings}>
      <ErrorBoundary address={key}>
        <Suspense fallback={null}>
          <Site />
        </Suspense>
      </ErrorBoundary>
    </SessionContext>
  );
}
