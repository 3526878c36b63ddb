import { useMemo } from 'react';
import { Link } from 'react-router';
import { type Decision, readingOf, type Summary } from '#content';
import { unlessFor } from '#content/catalogue.ts';
import type { Evaluation } from '#engine';
import { ArticleHead } from '#features/article/ArticleHead.tsx';
import { BottomLine } from '#features/article/BottomLine.tsx';
import { Comparison } from '#features/article/Comparison.tsx';
import { Costs } from '#features/article/Costs.tsx';
import { DefaultPick } from '#features/article/DefaultPick.tsx';
import { Disagree } from '#features/article/Disagree.tsx';
import { Misconceptions } from '#features/article/Misconceptions.tsx';
import { Philosophies } from '#features/article/Philosophies.tsx';
import { Related } from '#features/article/Related.tsx';
import { Today } from '#features/article/Today.tsx';
import { Verdict } from '#features/article/Verdict.tsx';
import { WhyDefault } from '#features/article/WhyDefault.tsx';
import { Wins } from '#features/article/Wins.tsx';
import { Deferred } from '#parts/Deferred.tsx';
import { Breadcrumbs } from '#ui/page/Breadcrumbs.tsx';
import { evaluationOf } from '#state/evaluation.ts';
import { PageBody } from '#ui/page/PageBody.tsx';
import { summariesChunk } from '../startup/chunks.ts';
import { useDecision } from '#parts/DecisionContext.ts';

export function ArticlePage() {
  const decision = useDecision();
  const unless = useMemo(() => unlessFor(decision, typicalEvaluation(decision)), [decision]);
  return (
    <PageBody
      before={
        <Breadcrumbs
          items={[
            <Link key="decisions" to="/">
              Decisions
            </Link>,
            decision.title,
          ]}
        />
      }
    >
      <article>
        <Deferred>
          <ArticleHead>
            <DefaultPick unless={unless} />
          </ArticleHead>
          <Philosophies />
          <WhyDefault />
          <Wins />
          <Costs />
          <Today />
        </Deferred>
        <Misconceptions />
        <Comparison />
        <Deferred>
          <Verdict />
          <BottomLine />
          <Disagree />
          <Related related={relatedTo(decision)} />
        </Deferred>
      </article>
    </PageBody>
  );
}

function typicalEvaluation(decision: Decision): Evaluation {
  return evaluationOf(decision, readingOf(decision.typicalReader.answers));
}

function relatedTo({ related }: Decision): readonly Summary[] {
  if (related.length === 0) return [];
  return summariesChunk.read().filter(({ id }) => related.includes(id));
}
