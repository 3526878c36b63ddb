import { useSession } from '#parts/context/SessionContext.tsx';
import { Notice } from '#ui/page/Notice.tsx';
import { sayNotice } from '#words/notices.ts';
import { useDecision } from '#parts/context/DecisionContext.ts';
import styles from './AnswersLost.module.css';

interface Props {
  /** True if the visitor came from outside the site, perhaps by a link to a result. */
  readonly isFirstPage: boolean;
}

/** Notices on a link that gives no answer: they were lost on the way, or have to be asked again since they were split. */
const TOLD: ReadonlySet<string> = new Set(['lost-answers', 'split-answer', 'dropped-answer']);

/**
 * Tells a visitor who may have come for a result that the link gives no answer, and why if that is known. A link without
 * any of its answers looks the same as the address of an option's page.
 */
export function AnswersLost({ isFirstPage }: Props) {
  const decision = useDecision();
  const notice = useSession(({ notices }) => notices.find(({ kind }) => TOLD.has(kind)));
  if (notice) return <Notice title={sayNotice(notice, decision)} tone="note" />;
  if (!isFirstPage) return null;
  return (
    <>
      <p className={styles.lost}>
        Did someone send you this link to show their result? Their answers did not come with it. They stand after a # at
        the end of the link: ask for the whole link.
      </p>
      <p className={styles.notRead}>
        This link has answers, but the part of this page that reads them did not load. Reload the page to see their
        result.
      </p>
    </>
  );
}
