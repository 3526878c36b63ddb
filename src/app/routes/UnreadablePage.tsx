import { Link } from '#parts/page/Link.tsx';
import { NOTHING_ANSWERED } from '#engine';
import type { Page } from '#permalink';
import { addressFrom } from '#state/addresses.ts';
import { PageTitle } from '#parts/page/PageTitle.tsx';
import { optionLabel } from '#words/labels.ts';
import { buttonClass } from '#ui/forms/Button.tsx';
import { PageBody } from '#ui/page/PageBody.tsx';
import styles from './MessagePage.module.css';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  readonly page: Page;
}

/** The page for a link whose answers cannot be read. It shows no pick, since any pick would be wrong. */
export function UnreadablePage({ page }: Props) {
  const decision = useDecision();
  const claim = page.kind === 'pick' && decision.options.some(({ id }) => id === page.claim) ? page.claim : null;
  return (
    <PageBody>
      <PageTitle parts={['This link cannot be read', decision.title]} />
      <div className={styles.message}>
        <h1 tabIndex={-1}>This link cannot be read</h1>
        <p>{`It leads to ${decision.title}${claim ? `, with ${optionLabel(decision, claim)} as the pick` : ''}, but none of its answers came through whole. It was probably cut when it was copied or sent.`}</p>
        <p>Ask for the link again, or answer the questions: it takes about a minute.</p>
        <p>
          <Link
            className={buttonClass('primary')}
            to={addressFrom(decision, { kind: 'ask', question: null }, NOTHING_ANSWERED)}
          >
            Answer the questions
          </Link>
        </p>
      </div>
    </PageBody>
  );
}
