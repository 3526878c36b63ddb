import { useEffect, useLayoutEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Decision } from '#content';
import { isEmpty } from '#engine';
import { assertNever } from '#lib/assertNever.ts';
import { type Page, type ReadAddress, readAddress } from '#permalink';
import { DecisionContext, useDecision } from '#parts/DecisionContext.ts';
import { useSession, useSurroundings } from '#parts/SessionContext.tsx';
import { whenIdle } from '#ui/timing/whenIdle.ts';
import { Arrival, type Visit } from '../address/Arrival.tsx';
import { useAddressReading, type Written } from '../address/address.ts';
import { type PageKind, pageChunks } from '../startup/chunks.ts';
import { waysTo } from './nearest.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { UnreadablePage } from './UnreadablePage.tsx';
import { useIsHydrated } from '../startup/useIsHydrated.ts';

interface Props {
  readonly decision: Decision;
  readonly written: Written;
  readonly visit: Visit;
}

/** The page of a decision that the address asks for. */
export function DecisionRoute({ decision, written, visit }: Props) {
  const { session } = useSurroundings();
  const { pathname, hash } = useLocation();
  const isHydrated = useIsHydrated();
  const hasAnswers = useSession(({ reading }) => !isEmpty(reading));
  const read = useMemo(
    () => readAddress(pathname, isHydrated ? hash : '', decision),
    [pathname, hash, isHydrated, decision],
  );
  useAddressReading(session, decision, written);
  useNextPages(read.page.kind);
  const isApplied = useSession((state) => state.decision === decision) && isHydrated;
  useLayoutEffect(() => {
    // Not before the page is rendered with the answers: the first rendering has none, and may be painted.
    if (isApplied) document.documentElement.removeAttribute('data-arriving');
  }, [isApplied]);
  return (
    <DecisionContext value={decision}>
      <Arrival page={`${decision.id}/${pageKey(read, hasAnswers)}`} visit={visit} />
      <PageOf read={read} isHydrated={isHydrated} />
    </DecisionContext>
  );
}

/** What is most likely opened next from a page. */
const NEXT: { readonly [kind in ReadAddress['page']['kind']]?: PageKind } = {
  article: 'ask',
  ask: 'pick',
  pick: 'compare',
};

/** Fetches what the visitor most likely opens next, once the page is there. */
function useNextPages(kind: ReadAddress['page']['kind']): void {
  useEffect(() => {
    const next = NEXT[kind];
    return next && whenIdle(pageChunks[next].warm);
  }, [kind]);
}

interface PageOfProps {
  readonly read: ReadAddress;
  readonly isHydrated: boolean;
}

function PageOf({ read, isHydrated }: PageOfProps) {
  const decision = useDecision();
  const { page, state } = read;
  if (page.kind === 'not-found') {
    return <NotFoundPage nearest={isHydrated ? waysTo(decision, page.nearest, read.reading) : []} />;
  }
  if (state === 'unreadable') return <UnreadablePage page={page} />;
  return <KnownPage page={page} />;
}

interface KnownPageProps {
  readonly page: Page;
}

function KnownPage({ page }: KnownPageProps) {
  const decision = useDecision();
  switch (page.kind) {
    case 'article': {
      const ArticlePage = pageChunks.article.read();
      return <ArticlePage />;
    }
    case 'ask': {
      const AskPage = pageChunks.ask.read();
      return <AskPage key={decision.id} question={page.question} />;
    }
    case 'pick': {
      const PickPage = pageChunks.pick.read();
      return <PickPage claim={page.claim} />;
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

/** The same for all addresses of one page: picks and pairs differ inside it. */
function pageKey({ page, state }: ReadAddress, hasAnswers: boolean): string {
  if (state === 'unreadable') return 'unreadable';
  if (page.kind === 'ask') return `ask/${page.question ?? ''}`;
  if (page.kind === 'pick') return hasAnswers ? 'result' : `option/${page.claim}`;
  if (page.kind === 'compare' && page.left === page.right) return `compare/${page.left}`;
  return page.kind;
}
