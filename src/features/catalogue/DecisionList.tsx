import { memo, type RefObject, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Summary } from '#content';
import { DecisionRow } from './DecisionRow.tsx';
import { DecisionSearch } from './DecisionSearch.tsx';
import { createSearch, EVERYTHING, type Search } from '#words/page/search.ts';
import styles from './DecisionList.module.css';

/**
 * Rows that are laid out and painted together. A group costs a little in every frame, and all its rows are laid out
 * when it comes near.
 */
const GROUP = 10;

/** The number of decisions from which a search is offered. */
const SEARCHED_FROM = 6;

interface Props {
  readonly summaries: readonly Summary[];
  /** The last search, restored when the visitor comes back from a decision. */
  readonly lastSearch: RefObject<Search | null>;
}

/** Lists every decision with its default pick; if there are many, those that match the search. */
export function DecisionList({ summaries, lastSearch }: Props) {
  const [search, setSearch] = useState(lastSearch.current ?? EVERYTHING);
  useEffect(() => {
    lastSearch.current = search;
  }, [search, lastSearch]);
  const find = useMemo(() => createSearch(summaries), [summaries]);
  // The field shows typed text at once; the list follows when there is time.
  const deferred = useDeferredValue(search);
  const found = useMemo(() => find(deferred), [find, deferred]);
  const groups = useMemo(() => inGroups(summaries), [summaries]);
  return (
    <section className={styles.catalogue} aria-labelledby="decisions">
      <h2 id="decisions">Decisions to weigh</h2>
      {summaries.length >= SEARCHED_FROM && (
        <DecisionSearch
          summaries={summaries}
          search={search}
          onSearch={setSearch}
          found={{ search: deferred, count: found.size }}
        />
      )}
      <div role="list" className={styles.list}>
        {groups.map((group) => (
          <DecisionGroup key={group[0]?.id} group={group} found={foundIn(group, found)} />
        ))}
      </div>
    </section>
  );
}

interface GroupProps {
  readonly group: readonly Summary[];
  /** The ids that match the search, each followed by a space. */
  readonly found: string;
}

/**
 * Renders rows that the browser skips together while they are far from the window; their number tells it how much room
 * they take. A search that changes nothing in a group does not render it again.
 */
const DecisionGroup = memo(function DecisionGroup({ group, found }: GroupProps) {
  const ids = found.split(' ');
  return (
    <div role="none" className={styles.group} data-rows={ids.length - 1} hidden={found === ''}>
      {group.map((summary) => (
        <div role="listitem" key={summary.id} hidden={!ids.includes(summary.id)}>
          <DecisionRow summary={summary} />
        </div>
      ))}
    </div>
  );
});

function foundIn(group: readonly Summary[], found: ReadonlySet<string>): string {
  return group.map(({ id }) => (found.has(id) ? `${id} ` : '')).join('');
}

function inGroups(summaries: readonly Summary[]): readonly (readonly Summary[])[] {
  return Array.from({ length: Math.ceil(summaries.length / GROUP) }, (_, place) =>
    summaries.slice(place * GROUP, (place + 1) * GROUP),
  );
}
