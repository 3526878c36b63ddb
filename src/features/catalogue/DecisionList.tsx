import { memo, type RefObject, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Summary } from '#content';
import { DecisionRow } from './DecisionRow.tsx';
import { DecisionSearch } from './DecisionSearch.tsx';
import { createSearch, EVERYTHING, type Search } from '#words/page/search.ts';
import styles from './DecisionList.module.css';

/** How many rows are laid out and painted together: each group costs a little in every frame, and each row when it comes near. */
const GROUP = 10;

/** From how many decisions on a search is worth its room. */
const SEARCHED_FROM = 6;

interface Props {
  readonly summaries: readonly Summary[];
  /** What was looked for last, for whoever comes back from a decision. */
  readonly lastSearch: RefObject<Search | null>;
}

/** Every decision with its default pick; where they are many, those that are looked for. */
export function DecisionList({ summaries, lastSearch }: Props) {
  const [search, setSearch] = useState(lastSearch.current ?? EVERYTHING);
  useEffect(() => {
    lastSearch.current = search;
  }, [search, lastSearch]);
  const find = useMemo(() => createSearch(summaries), [summaries]);
  // What is typed is shown at once, what it finds as soon as there is time.
  const looked = useDeferredValue(search);
  const found = useMemo(() => find(looked), [find, looked]);
  const groups = useMemo(() => inGroups(summaries), [summaries]);
  return (
    <section className={styles.catalogue} aria-labelledby="decisions">
      <h2 id="decisions">Decisions to weigh</h2>
      {summaries.length >= SEARCHED_FROM && (
        <DecisionSearch
          summaries={summaries}
          search={search}
          onSearch={setSearch}
          found={{ search: looked, count: found.size }}
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
  /** The ids of those that were found, with a blank after each. */
  readonly found: string;
}

/**
 * Rows that are skipped together while they are far from the window; their number tells how much room they take. A search
 * that finds the same in a group does not render it anew.
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
