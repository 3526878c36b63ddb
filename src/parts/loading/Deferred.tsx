import { type ReactNode, useDeferredValue } from 'react';
import type { Reading } from '#engine';
import styles from './Deferred.module.css';
import { DeferredReading, useReading, useSession } from '../context/SessionContext.tsx';

interface Props {
  /** `skip` leaves the content out of the first rendering, and of a prerendered page. */
  readonly firstRender?: 'skip';
  /** Keeps so much room for content that is skipped; none unless given. */
  readonly room?: 'screen';
  readonly children: ReactNode;
}

/**
 * Content that follows the answers after the rest of the page is painted. React renders it in slices, and starts again
 * with the next answer, so it never delays what the visitor does.
 */
export function Deferred({ firstRender, room, children }: Props) {
  if (firstRender === 'skip') return <Skipped room={room}>{children}</Skipped>;
  return <Rendered>{children}</Rendered>;
}

function Skipped({ room, children }: Pick<Props, 'children'> & { readonly room: Props['room'] | undefined }) {
  const reading = useDeferredValue<Reading | null>(useReading(), null);
  if (!reading) return <div className={styles.skipped} data-room={room} />;
  return <DeferredReading value={reading}>{children}</DeferredReading>;
}

/** The answers that an address brings are not deferred: they are what the page is opened for. */
function Rendered({ children }: Pick<Props, 'children'>) {
  const reading = useReading();
  const decision = useSession((state) => state.decision);
  const deferred = useDeferredValue(reading);
  const isOpened = useDeferredValue(decision) === decision;
  return <DeferredReading value={isOpened ? deferred : reading}>{children}</DeferredReading>;
}
