import { Hidden } from '#ui/page/Hidden.tsx';
import { type CitedSource, citedSources } from '#words/evidence.ts';
import styles from './SourceList.module.css';
import { useFacts } from '../context/FactsContext.ts';

/** The name of a source: its title, or in little space its host, with the title for screen readers. */
type Name = 'title' | 'host';

interface Props {
  /** Source ids. */
  readonly sources: readonly string[];
  readonly namedBy?: Name;
}

/** The sources of a fact with their dates. Sources older than 18 months are marked, and each is listed once. */
export function SourceList({ sources, namedBy = 'title' }: Props) {
  const decision = useFacts();
  return (
    <ul className={styles.sources} role="list" aria-label="Sources" data-named-by={namedBy}>
      {citedSources(decision, sources).map((source) => (
        <li key={source.id}>
          <SourceName source={source} namedBy={namedBy} />
          <span>{`, ${source.dated}`}</span>
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source: { title, url }, namedBy }: { readonly source: CitedSource; readonly namedBy: Name }) {
  if (url === null) return <span>{title}</span>;
  if (namedBy === 'title') return <a href={url}>{title}</a>;
  return (
    <a href={url}>
      <Hidden>{`${title}, `}</Hidden>
      <span>{new URL(url).hostname.replace(/^www\./, '')}</span>
    </a>
  );
}
