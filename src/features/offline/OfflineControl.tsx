import { useSyncExternalStore } from 'react';
import type { OfflineCopy } from '#state/offlineCopy.ts';
import { Button } from '#ui/forms/Button.tsx';
import { sayOffline } from '#words/page/offline.ts';

/** Says in the footer which pages open without a network, and lets the visitor keep or remove the copy. */
export function OfflineControl({ copy: offline }: { readonly copy: OfflineCopy }) {
  const state = useSyncExternalStore(offline.subscribe, offline.getState, offline.getInitialState);
  const { copy, release } = state;
  return (
    <>
      <p aria-live="polite">{sayOffline(state)}</p>
      {release === 'outdated' && (
        <Button kind="text" onClick={() => void offline.renew()}>
          Reload for the new version
        </Button>
      )}
      {copy !== 'unknown' && (
        // Both controls are one button, so focus stays on it.
        <Button kind="text" onClick={() => void (copy === 'none' ? offline.keep() : offline.remove())}>
          {copy === 'none' ? 'Keep an offline copy' : 'Remove the offline copy'}
        </Button>
      )}
    </>
  );
}
