import { expect, test } from 'vitest';
import type { OfflineState } from '#state/offlineCopy.ts';
import { sayOffline } from '#words/page/offline.ts';

const NEWER = 'A newer version is ready.';

test.each<readonly [OfflineState['copy'], OfflineState['network'], OfflineState['release'], string]>([
  ['all', 'there', 'current', 'A copy is kept in this browser: every page opens without a network.'],
  ['all', 'gone', 'current', 'You are offline. Everything here still works.'],
  ['all', 'there', 'outdated', NEWER],
  ['all', 'gone', 'outdated', 'You are offline. Everything here still works.'],
  [
    'most',
    'there',
    'current',
    'A copy is kept in this browser: most decisions open without a network, and those you opened.',
  ],
  ['most', 'gone', 'current', 'You are offline. Most decisions still open, and those you opened.'],
  ['coming', 'there', 'current', 'The copy is being put together.'],
  ['coming', 'gone', 'outdated', NEWER],
  ['none', 'there', 'current', 'No copy is kept for use without a network.'],
  ['none', 'gone', 'current', 'No copy is kept for use without a network.'],
  ['unknown', 'there', 'current', ''],
  ['unknown', 'gone', 'current', ''],
])('a copy of %s with the network %s and a release that is %s', (copy, network, release, said) => {
  expect(sayOffline({ copy, network, release })).toBe(said);
});
