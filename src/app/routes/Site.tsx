import { type RefObject, useEffect, useRef } from 'react';
import { Route, Routes, useLocation, useParams } from 'react-router';
import type { Search } from '#words/page/search.ts';
import { useSurroundings } from '#parts/SessionContext.tsx';
import { Arrival, type Visit } from '../address/Arrival.tsx';
import { useAddressFollowing, type Written } from '../address/address.ts';
import { decisionChunk, libraryChunk, pageChunks } from '../startup/chunks.ts';
import { DecisionRoute } from './DecisionRoute.tsx';
import { waysToDecisions } from './nearest.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { SiteFrame } from './SiteFrame.tsx';
import { useIsHydrated } from '../startup/useIsHydrated.ts';

/** Every address of the site. */
export function Site() {
  const { session } = useSurroundings();
  const written: Written = useRef<string | null>(null);
  const visit: Visit = useRef({ shown: null, positions: new Map() });
  const sought = useRef<Search | null>(null);
  useAddressFollowing(session, written);
  useServedCanonical();
  return (
    <SiteFrame>
      <Routes>
        <Route path="/" element={<CatalogueRoute visit={visit} sought={sought} />} />
        <Route path="/method" element={<MethodRoute visit={visit} />} />
        <Route path="/:decision/*" element={<AnyDecision written={written} visit={visit} />} />
      </Routes>
    </SiteFrame>
  );
}

/** The canonical address stands for the page as served: what a visitor shares from another one, or with answers, is not that. */
function useServedCanonical(): void {
  const { pathname, hash } = useLocation();
  const served = useRef(pathname);
  useEffect(() => {
    if (hash || pathname !== served.current) document.querySelector('link[rel="canonical"]')?.remove();
  }, [pathname, hash]);
}

interface CatalogueProps {
  readonly visit: Visit;
  readonly sought: RefObject<Search | null>;
}

function CatalogueRoute({ visit, sought }: CatalogueProps) {
  const CataloguePage = pageChunks.catalogue.read();
  useEffect(() => pageChunks.ask.warm(), []);
  return (
    <>
      <Arrival page="catalogue" visit={visit} />
      <CataloguePage sought={sought} />
    </>
  );
}

function MethodRoute({ visit }: { readonly visit: Visit }) {
  const MethodPage = pageChunks.method.read();
  return (
    <>
      <Arrival page="method" visit={visit} />
      <MethodPage />
    </>
  );
}

function AnyDecision({ written, visit }: { readonly written: Written; readonly visit: Visit }) {
  const { decision: id = '' } = useParams();
  const isHydrated = useIsHydrated();
  const decision = decisionChunk(id).read();
  if (decision) return <DecisionRoute decision={decision} written={written} visit={visit} />;
  return (
    <>
      <Arrival page="not-found" visit={visit} />
      <NotFoundPage nearest={isHydrated ? waysToDecisions(libraryChunk.read().firstTitles) : []} />
    </>
  );
}
