import { Children, type ReactNode } from 'react';
import styles from './Breadcrumbs.module.css';

/** Shows the pages from the start page to this one, which is the last item. */
export function Breadcrumbs({ items }: { readonly items: readonly ReactNode[] }) {
  return (
    <nav aria-label="Breadcrumb" className={styles.crumbs}>
      <ol role="list">
        {Children.map(items, (item, place) => (
          <li {...(place === items.length - 1 && { 'aria-current': 'page' })}>{item}</li>
        ))}
      </ol>
    </nav>
  );
}
