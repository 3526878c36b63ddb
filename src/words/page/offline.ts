import { assertNever } from '#lib/assertNever.ts';
import type { OfflineState } from '#state/offlineCopy.ts';

/** Says what of the site opens without a network, or that a newer version waits; nothing until the worker tells. */
export function sayOffline({ copy, network, release }: OfflineState): string {
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
