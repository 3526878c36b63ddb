import { Suspense } from 'react';
import { late } from '#parts/loading/late.tsx';
import { useSession } from '#parts/context/SessionContext.tsx';
import { setAside } from '#state/sessionState.ts';

const Differences = late(() => import('./Differences.tsx').then((it) => it.Differences));

interface Props {
  /** The id that links to this section use. */
  readonly id: string;
}

/** Shows where the answers of a link differ from the reader's own, and how much each difference moves the lead. */
export function ColleagueLink({ id }: Props) {
  const here = useSession(({ reading }) => reading);
  const own = useSession((state) => (state.origin === 'address' ? setAside(state) : null));
  if (!own) return null;
  return (
    <Suspense>
      <Differences id={id} here={here} own={own} />
    </Suspense>
  );
}
