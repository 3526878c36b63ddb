import { type ReactNode, useDeferredValue } from 'react';
import type { Reading } from '#engine';
import styles from './Later.module.css';
import { LateReading, useReading, useSession } from './SessionContext.tsx';

interface Props {
  /** How much room to keep until then; none unless given. */
  readonly room?: 'screen';
  readonly children: ReactNode;
}

/**
 * Renders what can wait once the rest of the page has been painted, and lets it follow the answers the same way: with
 * the next change it begins anew, so it never holds one up.
 */
export function Later({ room, children }: Props) {
  const reading = useDeferredValue<Reading | null>(useReading(), null);
  if (!reading) return <div className={styles.later} data-room={room} />;
  return <LateReading value={reading}>{children}</LateReading>;
}

/**
 * What is there from the start, but follows the answers when there is time, like what comes later. The answers that an
 * address brings come at once: they are what the page is opened for.
 */
export function Following({ children }: Pick<Props, 'children'>) {
  const reading = useReading();
  const decision = useSession((state) => state.decision);
  const late = useDeferredValue(reading);
  const isOpened = useDeferredValue(decision) === decision;
  return <LateReading value={isOpened ? late : reading}>{children}</LateReading>;
}
