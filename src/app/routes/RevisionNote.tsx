import { type ComponentProps, Suspense } from 'react';
import type { Decision } from '#content';
import type { Pair } from '#engine';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { useSession } from '#parts/context/SessionContext.tsx';
import { late } from '#parts/loading/late.tsx';
import type { OlderLink, SessionState } from '#state/sessionState.ts';
import { Notice } from '#ui/page/Notice.tsx';

const ThenAndNow = late(() => import('#features/revisions/ThenAndNow.tsx').then((it) => it.ThenAndNow));
const AsItWas = late(() => import('#features/revisions/AsItWas.tsx').then((it) => it.AsItWas));

interface Props {
  /** The two options of a comparison. */
  readonly pair?: Pair;
  /** Counts the variations of a result. Pages without a class of firmness have none. */
  readonly vary?: ComponentProps<typeof ThenAndNow>['vary'];
  /** Returns the address of the page with a decision. */
  readonly addressWith: (decision: Decision) => string;
}

/**
 * A note about revisions on the page of a result. It says what changed since the revision of an older link, or that the page
 * shows a past revision. It disappears when something is changed on the page.
 */
export function RevisionNote({ pair, vary, addressWith }: Props) {
  const decision = useDecision();
  const older = useSession(olderOnPage);
  if (decision.asItWas) {
    const { asItWas: _asItWas, ...unmarked } = decision;
    return (
      <Suspense>
        <AsItWas today={addressWith(unmarked)} />
      </Suspense>
    );
  }
  if (!older) return null;
  const waiting = `This link was made with revision ${older.revision} of the content.`;
  return (
    <Suspense fallback={<Notice title={waiting} />}>
      <ThenAndNow older={older} pair={pair} vary={vary} />
    </Suspense>
  );
}

/** Returns the older link whose answers the page still shows; null if there is none. */
function olderOnPage({ older, reading, team }: SessionState): OlderLink | null {
  if (!older) return null;
  const isShown = older.members.length > 0 ? older.members === team.members : older.reading === reading;
  return isShown ? older : null;
}
