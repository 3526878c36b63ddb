import { type ReactNode, useDeferredValue } from 'react';
import styles from './Later.module.css';

interface Props {
  /** How much room to keep until then; none unless given. */
  readonly room?: 'screen';
  readonly children: ReactNode;
}

/** Renders what can wait once the rest of the page has been painted. */
export function Later({ room, children }: Props) {
  const isDue = useDeferredValue(true, false);
  return isDue ? children : <div className={styles.later} data-room={room} />;
}
