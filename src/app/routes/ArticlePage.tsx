import { useMemo } from 'react';
import { Link } from '#parts/page/Link.tsx';
import { type Decision, readingOf } from '#content';
import { unlessFor } from '#content/catalogue.ts';
import type { Evaluation } from '#engine';
import { ArticleHead } from '#features/article/ArticleHead.tsx';
import { DefaultPick } from '#features/article/DefaultPick.tsx';
import { Philosophies } from '#features/article/Philosophies.tsx';
import { WhyDefault } from '#features/article/WhyDefault.tsx';
import { Deferred } from '#parts/loading/Deferred.tsx';
import { late } from '#parts/loading/late.tsx';
import { Near } from '#parts/loading/Near.tsx';
import { Breadcrumbs } from '#ui/page/Breadcrumbs.tsx';
import { evaluationOf } from '#state/evaluation.ts';
import { PageBody } from '#ui/page/PageBody.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

const ArticleBody = late(() => import('./ArticleBody.tsx').then((it) => it.ArticleBody));
const ArticleEnd = late(() => import('./ArticleEnd.tsx').then((it) => it.ArticleEnd));

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
        </Deferred>
        <Near ifServed>
          <ArticleBody />
        </Near>
        <Near ifServed>
          <ArticleEnd />
        </Near>
      </article>
    </PageBody>
  );
}

function typicalEvaluation(decision: Decision): Evaluation {
  return evaluationOf(decision, readingOf(decision.typicalReader.answers));
}
