import type { ReactNode } from 'react';
import { countOf } from '#lib/english.ts';
import { formatDate } from '#lib/formatDate.ts';
import { PageTitle } from '#parts/PageTitle.tsx';
import styles from './ArticleHead.module.css';
import { readingMinutes } from '#words/page/readingTime.ts';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  /** The default pick. */
  readonly children: ReactNode;
}

/** What is to be decided, how fresh and how long the article is, and beside it the default pick. */
export function ArticleHead({ children }: Props) {
  const decision = useDecision();
  const { title, category, reviewed, summary } = decision;
  return (
    <header className={styles.head}>
      <PageTitle parts={[title]} />
      <div>
        <p className={styles.small}>
          {category}, reviewed {formatDate(reviewed)}, {countOf(readingMinutes(decision), 'minute')} to read
        </p>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles.summary}>{summary}</p>
      </div>
      {children}
    </header>
  );
}
