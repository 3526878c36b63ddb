import { BottomLine } from '#features/article/BottomLine.tsx';
import { Comparison } from '#features/article/Comparison.tsx';
import { Costs } from '#features/article/Costs.tsx';
import { Misconceptions } from '#features/article/Misconceptions.tsx';
import { Today } from '#features/article/Today.tsx';
import { Verdict } from '#features/article/Verdict.tsx';
import { Wins } from '#features/article/Wins.tsx';
import { Deferred } from '#parts/loading/Deferred.tsx';

/** The middle of an article: each option in turn, the verdict and the bottom line, and then the long parts. */
export function ArticleBody() {
  return (
    <>
      <Deferred>
        <Wins />
        <Costs />
        <Today />
        <Verdict />
        <BottomLine />
      </Deferred>
      <Misconceptions />
      <Comparison />
    </>
  );
}
