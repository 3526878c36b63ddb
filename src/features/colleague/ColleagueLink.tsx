import { Suspense } from 'react';
import { late } from '#parts/late.tsx';
import { useSession } from '#parts/SessionContext.tsx';
import { setAside } from '#state/sessionState.ts';

const Differences = late(() => import('./Differences.tsx').then((it) => it.Differences));

interface Props {
  /** For links that lead here. */
  readonly id: string;
}

/** What a link says differently from the answers that its reader has, and what each difference moves. */
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
