import type { Source } from '#content';
import { formatDate } from '#lib/formatDate.ts';
import { Hidden } from '#ui/page/Hidden.tsx';
import { isOld } from '#words/evidence.ts';
import styles from './SourceList.module.css';
import { useDecision } from './DecisionContext.ts';

/** What a source is called by: its title, or where room is short the host it is read at, with the title read out. */
type Name = 'title' | 'host';

interface Props {
  /** Source ids. */
  readonly sources: readonly string[];
  readonly namedBy?: Name;
}

/** Where something comes from, with dates; what is older than 18 months says so, and what is quoted twice stands once. */
export function SourceList({ sources, namedBy = 'title' }: Props) {
  const decision = useDecision();
  const known = sources.map((id) => decision.sources[id]).filter((source) => source !== undefined);
  const publications = new Map(known.map((source) => [`${source.title} ${source.url} ${source.date}`, source]));
  return (
    <ul className={styles.sources} role="list" aria-label="Sources" data-named-by={namedBy}>
      {[...publications].map(([publication, source]) => (
        <li key={publication}>
          <SourceName source={source} namedBy={namedBy} />, {formatDate(source.date)}
          {isOld(source.date, decision.reviewed) && ', older than 18 months'}
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source: { title, url }, namedBy }: { readonly source: Source; readonly namedBy: Name }) {
  if (url === null) return title;
  if (namedBy === 'title') return <a href={url}>{title}</a>;
  return (
    <a href={url}>
      <Hidden>{title}, </Hidden>
      {new URL(url).hostname.replace(/^www\./, '')}
    </a>
  );
}
