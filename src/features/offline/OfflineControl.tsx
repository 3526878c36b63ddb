import { useSyncExternalStore } from 'react';
import { assertNever } from '#lib/assertNever.ts';
import type { OfflineCopy, OfflineState } from '#state/offlineCopy.ts';
import { Button } from '#ui/forms/Button.tsx';

/** Says in the footer what of the site opens without a network, and lets the visitor keep or remove that. */
export function OfflineControl({ copy: offline }: { readonly copy: OfflineCopy }) {
  const state = useSyncExternalStore(offline.subscribe, offline.getState, offline.getInitialState);
  const { copy, release } = state;
  return (
    <>
      <p aria-live="polite">{wordsFor(state)}</p>
      {release === 'outdated' && (
        <Button kind="text" onClick={() => void offline.renew()}>
          Reload for the new version
        </Button>
      )}
      {copy !== 'unknown' && (
        // One button for both, so that focus stays on it.
        <Button kind="text" onClick={() => void (copy === 'none' ? offline.keep() : offline.remove())}>
          {copy === 'none' ? 'Keep an offline copy' : 'Remove the offline copy'}
        </Button>
      )}
    </>
  );
}

function wordsFor({ copy, network, release }: OfflineState): string {
  if (copy === 'all' && network === 'gone') return 'You are offline. Everything here still works.';
  if (copy === 'most' && network === 'gone') return 'You are offline. Most decisions still open, and those you opened.';
  if (release === 'outdated') return 'A newer version is ready.';
  switch (copy) {
    case 'all':
      return 'A copy is kept in this browser: every page opens without a network.';
    case 'most':
      return 'A copy is kept in this browser: most decisions open without a network, and those you opened.';
    case 'coming':
      return 'The copy is being put together.';
    case 'none':
      return 'No copy is kept for use without a network.';
    case 'unknown':
      return '';
    default:
      return assertNever(copy);
  }
}
