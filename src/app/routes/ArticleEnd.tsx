import type { Decision, Summary } from '#content';
import { BottomLine } from '#features/article/BottomLine.tsx';
import { Disagree } from '#features/article/Disagree.tsx';
import { Related } from '#features/article/Related.tsx';
import { Verdict } from '#features/article/Verdict.tsx';
import { useDecision } from '#parts/DecisionContext.ts';
import { Deferred } from '#parts/Deferred.tsx';
import { summariesChunk } from '../startup/chunks.ts';

/** The end of an article: verdict, bottom line, and where to go from there. */
export function ArticleEnd() {
  const decision = useDecision();
  return (
    <Deferred>
      <Verdict />
      <BottomLine />
      <Disagree />
      <Related related={relatedTo(decision)} />
    </Deferred>
  );
}

function relatedTo({ related }: Decision): readonly Summary[] {
  if (related.length === 0) return [];
  return summariesChunk.read().filter(({ id }) => related.includes(id));
}
