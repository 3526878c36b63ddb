import type { RefObject } from 'react';
import { firstQuestion, summaries } from '#content';
import { CatalogueHead } from '#features/catalogue/CatalogueHead.tsx';
import { DecisionList } from '#features/catalogue/DecisionList.tsx';
import { FeaturedQuestion } from '#features/catalogue/FeaturedQuestion.tsx';
import { HowWeWeigh } from '#features/catalogue/HowWeWeigh.tsx';
import { LeftOff } from '#features/catalogue/LeftOff.tsx';
import { RestingDial } from '#features/catalogue/RestingDial.tsx';
import type { Search } from '#words/page/search.ts';
import { PageBody } from '#ui/page/PageBody.tsx';

interface Props {
  /** The search that the visitor made last. */
  readonly lastSearch: RefObject<Search | null>;
}

export function CataloguePage({ lastSearch }: Props) {
  const [featured] = summaries;
  return (
    <PageBody>
      <CatalogueHead figure={featured && <RestingDial options={featured.options} />}>
        {featured && firstQuestion && <FeaturedQuestion summary={featured} question={firstQuestion} />}
      </CatalogueHead>
      <DecisionList summaries={summaries} lastSearch={lastSearch} />
      <HowWeWeigh />
      <LeftOff />
    </PageBody>
  );
}
