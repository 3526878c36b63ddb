import { Changelog } from '#features/article/Changelog.tsx';
import { Disagree } from '#features/article/Disagree.tsx';
import { Related } from '#features/article/Related.tsx';
import { Deferred } from '#parts/loading/Deferred.tsx';

/** Ends an article: links to go on, and what changed. */
export function ArticleEnd() {
  return (
    <Deferred>
      <Disagree />
      <Related />
      <Changelog />
    </Deferred>
  );
}
