import { BottomLine } from '#features/article/BottomLine.tsx';
import { Changelog } from '#features/article/Changelog.tsx';
import { Disagree } from '#features/article/Disagree.tsx';
import { Related } from '#features/article/Related.tsx';
import { Verdict } from '#features/article/Verdict.tsx';
import { Deferred } from '#parts/loading/Deferred.tsx';

/** Ends an article: verdict, bottom line, links to go on, and what changed. */
export function ArticleEnd() {
  return (
    <Deferred>
      <Verdict />
      <BottomLine />
      <Disagree />
      <Related />
      <Changelog />
    </Deferred>
  );
}
