import { isEmpty } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import type { Page } from '#permalink';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { useSession } from '#parts/context/SessionContext.tsx';
import { pageChunks } from '../startup/chunks.ts';

/** A page of a decision. */
export function DecisionPage({ page }: { readonly page: Page }) {
  const { id } = useDecision();
  const hasAnswers = useSession(({ reading }) => !isEmpty(reading));
  switch (page.kind) {
    case 'article': {
      const ArticlePage = pageChunks.article.read();
      return <ArticlePage />;
    }
    case 'ask': {
      const AskPage = pageChunks.ask.read();
      return <AskPage key={id} question={page.question} />;
    }
    case 'pick': {
      const PickPage = pageChunks.pick.read();
      return <PickPage claim={hasAnswers ? null : page.claim} />;
    }
    case 'compare': {
      const ComparePage = pageChunks.compare.read();
      return <ComparePage left={page.left} right={page.right} />;
    }
    case 'team': {
      const TeamPage = pageChunks.team.read();
      return <TeamPage />;
    }
    default:
      return assertNever(page);
  }
}
