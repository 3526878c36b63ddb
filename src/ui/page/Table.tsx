import type { ComponentProps, ReactNode, Ref } from 'react';
import { Hidden } from './Hidden.tsx';
import styles from './Table.module.css';

interface Props {
  /** The name of the table, for screen readers. */
  readonly caption: string;
  /** A `ColumnHeading` for each column. */
  readonly head: ReactNode;
  /**
   * The layout where there is no room for columns. With `cards` each row is a block: its heading, then its cells one under
   * another; the headings of the columns are hidden. With `pairs` a heading stands over the two cells of its row, also in
   * the head, where `data-folded="hidden"` hides a heading.
   */
  readonly fold: 'cards' | 'cards-on-screen' | 'always-cards' | 'pairs';
  /** A `RowGroup` for each group of rows. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLTableElement>;
}

/**
 * Shows a table that has no columns on a phone. It spells out all roles, because a browser drops those of a table that is
 * laid out in another way.
 */
export function Table({ caption, head, fold, children, className, ref }: Props) {
  return (
    <div className={styles.frame} data-fold={fold}>
      <table ref={ref} className={className} role="table">
        <caption>
          <Hidden>{caption}</Hidden>
        </caption>
        <thead role="rowgroup">
          <Row>{head}</Row>
        </thead>
        {children}
      </table>
    </div>
  );
}

interface RowGroupProps {
  readonly kind?: 'body' | 'sums';
  readonly children: ReactNode;
}

/** Groups rows of a table; `sums` stand under all others. */
export function RowGroup({ kind = 'body', children }: RowGroupProps) {
  const Group = kind === 'sums' ? 'tfoot' : 'tbody';
  return <Group role="rowgroup">{children}</Group>;
}

export function Row(props: ComponentProps<'tr'>) {
  return <tr {...props} role="row" />;
}

export function ColumnHeading(props: ComponentProps<'th'>) {
  return <th {...props} role="columnheader" scope="col" />;
}

interface Spanning {
  /** The number of columns that it takes, if more than one. */
  readonly span?: number;
}

export function RowHeading({ span, ...rest }: ComponentProps<'th'> & Spanning) {
  return <th scope="row" {...rest} {...spanOf(span)} role="rowheader" />;
}

interface CellProps extends ComponentProps<'td'>, Spanning {
  /** The heading of the column, shown in the cell where the columns are folded into cards. */
  readonly label?: string | number;
}

export function Cell({ span, label, children, ...rest }: CellProps) {
  return (
    <td {...rest} {...spanOf(span)} role="cell">
      {label === undefined ? (
        children
      ) : (
        <>
          <span className={styles.label} aria-hidden="true">
            {label}
          </span>
          <span>{children}</span>
        </>
      )}
    </td>
  );
}

function spanOf(span: number | undefined) {
  return span === undefined ? {} : { colSpan: span, 'aria-colspan': span };
}
