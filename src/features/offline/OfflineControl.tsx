import { useSyncExternalStore } from 'react';
import type { OfflineCopy, OfflineState } from '#state/offlineCopy.ts';
import { Button } from '#ui/forms/Button.tsx';

/** Says in the footer whether the site works without a network, and lets the visitor have it otherwise. */
export function OfflineControl({ copy: offline }: { readonly copy: OfflineCopy }) {
  const state = useSyncExternalStore(offline.subscribe, offline.getState, offline.getInitialState);
  return (
    <>
      <p aria-live="polite">{wordsFor(state)}</p>
      {state.release === 'outdated' && (
        <Button kind="text" onClick={() => void offline.renew()}>
          Reload for the new version
        </Button>
      )}
      {state.copy === 'kept' && (
        <Button kind="text" onClick={() => void offline.remove()}>
          Remove the offline copy
        </Button>
      )}
      {state.copy === 'refused' && (
        <Button kind="text" onClick={() => void offline.keep()}>
          Keep an offline copy
        </Button>
      )}
    </>
  );
}

function wordsFor({ copy, network, release }: OfflineState): string {
  if (copy === 'kept' && network === 'gone') return 'You are offline. Everything here still works.';
  if (release === 'outdated') return 'A newer version is ready.';
  if (copy === 'kept') return 'A copy is kept in this browser: every page opens without a network.';
  if (copy === 'refused') return 'No copy is kept for use without a network.';
  return '';
}
