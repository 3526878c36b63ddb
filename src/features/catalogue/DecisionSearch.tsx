import { useEffect, useMemo, useRef } from 'react';
import type { Summary } from '#content';
import { Button } from '#ui/forms/Button.tsx';
import { Segmented } from '#ui/forms/Segmented.tsx';
import { Status } from '#ui/page/Status.tsx';
import { TextField } from '#ui/forms/TextField.tsx';
import { categoriesIn, EVERYTHING, sayFound, type Search } from '#words/page/search.ts';
import styles from './DecisionSearch.module.css';

/** The value that selects every category. No category has this name. */
const ALL = '';

interface Props {
  readonly summaries: readonly Summary[];
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  /** The last finished search, and the number of decisions that it found. */
  readonly found: { readonly search: Search; readonly count: number };
}

/** Searches the decisions by words and category. Without JavaScript it is hidden and all decisions are shown. */
export function DecisionSearch({ summaries, search, onSearch, found }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const categories = useMemo(() => categoriesIn(summaries), [summaries]);
  const said = sayFound(found.search, found.count, summaries.length);

  useEffect(() => {
    // The visitor may have typed and chosen something before hydration.
    const words = field.current?.value ?? '';
    const category = area.current?.querySelector<HTMLInputElement>('[type="radio"]:checked')?.value ?? ALL;
    if (words !== search.words || category !== (search.category ?? ALL)) onSearch(searchFor(words, category));
  }, [search, onSearch]);

  const showAll = () => {
    onSearch(EVERYTHING);
    field.current?.focus();
  };
  return (
    <div ref={area} role="search" aria-label="Decisions" className={styles.search}>
      <TextField
        ref={field}
        type="search"
        label="Search by decision, option or category"
        value={search.words}
        onChange={(words) => onSearch({ ...search, words })}
      />
      <Segmented
        legend="Category"
        look="chips"
        options={[
          { value: ALL, label: `All ${summaries.length}` },
          ...[...categories].map(([name, count]) => ({ value: name, label: `${name} ${count}` })),
        ]}
        value={search.category ?? ALL}
        onChange={(category) => onSearch(searchFor(search.words, category))}
      />
      <p aria-hidden="true">{said}</p>
      <Status text={said} />
      {found.count === 0 && (
        <Button kind="quiet" onClick={showAll}>
          Show all decisions
        </Button>
      )}
    </div>
  );
}

function searchFor(words: string, category: string): Search {
  return { words, category: category === ALL ? null : category };
}
