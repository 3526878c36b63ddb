import { type RefObject, Suspense, useLayoutEffect, useRef } from 'react';
import { late } from '#parts/loading/late.tsx';
import { DecisionContext } from '#parts/context/DecisionContext.ts';
import { assertNever } from '#lib/assertNever.ts';
import type { Search } from '#words/page/search.ts';
import { useShown } from '../address/BindingContext.ts';
import { ScrollAndFocus } from '../address/ScrollAndFocus.tsx';
import type { View } from '../address/view.ts';
import { pageChunks } from '../startup/chunks.ts';
import { useNextPage } from '../startup/useNextPage.ts';
import { DecisionPage } from './DecisionPage.tsx';
import { SiteFrame } from './SiteFrame.tsx';

const UnreadablePage = late(() => import('./UnreadablePage.tsx').then((it) => it.UnreadablePage));

/** Every page of the site, with header and footer. */
export function Site() {
  const view = useShown((shown) => shown.view);
  const lastSearch = useRef<Search | null>(null);
  useAnswersLoaded();
  useNextPage(view);
  return (
    <SiteFrame>
      <ScrollAndFocus />
      <PageOf view={view} lastSearch={lastSearch} />
    </SiteFrame>
  );
}

/** Removes the mark of `boot.js`, which hides what depends on answers, once the page shows those of its address. */
function useAnswersLoaded(): void {
  const isPrerendered = useShown((shown) => shown.isPrerendered);
  useLayoutEffect(() => {
    if (!isPrerendered) document.documentElement.removeAttribute('data-loading-answers');
  }, [isPrerendered]);
}

interface PageProps {
  readonly view: View;
  readonly lastSearch: RefObject<Search | null>;
}

function PageOf({ view, lastSearch }: PageProps) {
  switch (view.kind) {
    case 'catalogue': {
      const CataloguePage = pageChunks.catalogue.read();
      return <CataloguePage lastSearch={lastSearch} />;
    }
    case 'method': {
      const MethodPage = pageChunks.method.read();
      return <MethodPage />;
    }
    case 'page':
      return (
        <DecisionContext value={view.decision}>
          <DecisionPage page={view.page} />
        </DecisionContext>
      );
    case 'unreadable':
      return (
        <DecisionContext value={view.decision}>
          <Suspense>
            <UnreadablePage page={view.page} />
          </Suspense>
        </DecisionContext>
      );
    case 'not-found': {
      const NotFoundPage = pageChunks.notFound.read();
      return <NotFoundPage suggestions={view.suggestions} />;
    }
    case 'failed':
      throw view.error;
    default:
      return assertNever(view);
  }
}
