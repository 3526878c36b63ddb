import { useSyncExternalStore } from 'react';
import { formatDate, isoDateOf } from '#lib/formatDate.ts';
import { sayPrinted } from '#words/page/sharing.ts';
import styles from './PrintedAddress.module.css';
import { useAppServices } from '../context/SessionContext.tsx';
import { useDecision } from '../context/DecisionContext.ts';

interface Props {
  readonly address: string;
  /** The answers in words, if nothing else on the paper says them. */
  readonly answers?: string;
}

/** The origin of a printed result: its decision, its address and its date. */
export function PrintedAddress({ address, answers }: Props) {
  const decision = useDecision();
  const { inFull } = useAppServices();
  const today = useSyncExternalStore(onPrint, writtenToday);
  return (
    <p className={styles.printed}>
      <span>{sayPrinted(decision, today)}</span>
      <span translate="no">{inFull(address)}</span>
      {answers && <span>{answers}</span>}
    </p>
  );
}

/** Calls a listener before each print, since a page may have been open for days; returns a function that ends it. */
function onPrint(tell: () => void): () => void {
  window.addEventListener('beforeprint', tell);
  return () => window.removeEventListener('beforeprint', tell);
}

function writtenToday(): string {
  return formatDate(isoDateOf(new Date()));
}
