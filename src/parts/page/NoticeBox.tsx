import { countAnswers } from '#engine';
import type { ReactNode } from 'react';
import { setAside } from '#state/sessionState.ts';
import { countOf } from '#lib/english.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Notice } from '#ui/page/Notice.tsx';
import { sayKept, sayNotices, sayOwnAside } from '#words/notices.ts';
import { useActions, useReading, useSession } from '../context/SessionContext.tsx';
import { useDecision } from '../context/DecisionContext.ts';

interface Props {
  /** The kept part of the link, in words; by default the number of answers. */
  readonly kept?: string;
  /** More about the visitor's own answers, while those of a link are shown. */
  readonly children?: ReactNode;
}

/** The parts of a link that are not kept, and the way back to the visitor's own answers. */
export function NoticeBox({ kept, children }: Props) {
  const decision = useDecision();
  const notices = useSession((state) => state.notices);
  const { dismissNotices } = useActions();
  const answers = countOf(countAnswers(useReading()), 'answer');
  if (notices.length === 0) return <OwnAnswers>{children}</OwnAnswers>;
  return (
    <>
      <Notice title={sayKept(kept ?? answers)} tone="note" onDismiss={dismissNotices}>
        {sayNotices(notices, decision).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      <OwnAnswers>{children}</OwnAnswers>
    </>
  );
}

function OwnAnswers({ children }: Pick<Props, 'children'>) {
  const { backToOwn } = useActions();
  const own = useSession(setAside);
  const isForeign = useSession(({ origin }) => origin === 'address');
  if (!own) return null;
  return (
    <Notice title={sayOwnAside(countAnswers(own))} tone="note">
      <Button kind="quiet" onClick={backToOwn}>
        Back to them
      </Button>
      {isForeign && children}
    </Notice>
  );
}
