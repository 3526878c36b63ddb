import type { Decision } from '#content';
import { countAnswers } from '#state/reading.ts';
import { setAside } from '#state/sessionState.ts';
import { countOf } from '#lib/countOf.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { sayNotice } from './sayNotice.ts';
import { useActions, useReading, useSession } from './SessionContext.tsx';

/** What a link could not bring along, and the visitor's own answers that it stands in front of. */
export function NoticeBox({ decision }: { readonly decision: Decision }) {
  const notices = useSession((state) => state.notices);
  const { dismissNotices } = useActions();
  const kept = countAnswers(useReading());
  if (notices.length === 0) return <OwnAnswers />;
  const sentences = new Set(notices.map((notice) => sayNotice(notice, decision)));
  return (
    <>
      <Notice title={`About this link: ${countOf(kept, 'answer')} kept`} tone="note" onDismiss={dismissNotices}>
        {[...sentences].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      <OwnAnswers />
    </>
  );
}

function OwnAnswers() {
  const { backToOwn } = useActions();
  const session = useSession((state) => state);
  const own = setAside(session);
  if (!own) return null;
  return (
    <Notice title={`You had ${countOf(countAnswers(own), 'answer')} of your own`} tone="note">
      <Button kind="quiet" onClick={backToOwn}>
        Back to them
      </Button>
    </Notice>
  );
}
