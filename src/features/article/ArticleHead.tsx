import type { ReactNode } from 'react';
import { PageTitle } from '#parts/page/PageTitle.tsx';
import styles from './ArticleHead.module.css';
import { sayFreshness } from '#words/page/article.ts';
import { widestWord } from '#ui/page/widestWord.ts';
import { useDecision } from '#parts/context/DecisionContext.ts';

interface Props {
  /** The default pick. */
  readonly children: ReactNode;
}

/**
 * Shows the question to decide, when the article was reviewed and how long it takes to read, with the default pick
 * beside it.
 */
export function ArticleHead({ children }: Props) {
  const decision = useDecision();
  const { title, summary } = decision;
  return (
    <header className={styles.head}>
      <PageTitle parts={[title]} />
      <div>
        <p className={styles.small}>{sayFreshness(decision)}</p>
        <h1 tabIndex={-1} data-ems={widestWord(title)}>
          {title}
        </h1>
        <p className={styles.summary}>{summary}</p>
      </div>
      {children}
    </header>
  );
}
