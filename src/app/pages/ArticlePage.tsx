import { Link } from 'react-router';
import type { Decision } from '#content';
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
import { Following } from '#parts/Later.tsx';
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx';
import { PageBody } from '#ui/PageBody.tsx';

export function ArticlePage({ decision }: { readonly decision: Decision }) {
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
        <Following>
          <ArticleHead decision={decision}>
            <DefaultPick decision={decision} />
          </ArticleHead>
          <Philosophies decision={decision} />
          <WhyDefault decision={decision} />
          <Wins decision={decision} />
          <Costs decision={decision} />
          <Today decision={decision} />
          <Misconceptions decision={decision} />
          <Comparison decision={decision} />
          <Verdict decision={decision} />
          <BottomLine decision={decision} />
          <Disagree decision={decision} />
          <Related decision={decision} />
        </Following>
      </article>
    </PageBody>
  );
}
