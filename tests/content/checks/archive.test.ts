import { expect, test } from 'vitest';
import { revisionOf } from '#content/archive/revisionOf.ts';
import { checkArchive } from '#content/checks/archive.ts';
import { smallDecision, withFactor, withOption } from '../../support/smallDecision.ts';

const FIRST = { revision: 1, date: '2026-11-23', text: 'First release.' };
/** The first revision of the small decision. */
const first = { ...smallDecision, revision: 1 };
const changed = { ...withFactor({ base: 9 }), revision: 1 };
const archive = { changelog: [FIRST], revisions: { 1: revisionOf(first) } };

test('a decision whose present revision is archived has no complaint', () => {
  expect(checkArchive(first, archive)).toEqual([]);
});

test('a decision that is not in the archive has to be released', () => {
  expect(checkArchive(first, undefined)).toEqual([
    'Release “bike-taxi-tram”, which is not in the archive yet: npm run release:decision -- bike-taxi-tram "first release"',
  ]);
});

test('other words need no release', () => {
  expect(checkArchive({ ...withOption({ label: 'Bicycle' }), revision: 1 }, archive)).toEqual([]);
});

test('what scores differently is named, with the command to run', () => {
  const [sentence = '', ...others] = checkArchive(changed, archive);
  expect(others).toEqual([]);
  expect(sentence).toContain('“bike-taxi-tram” since revision 1 (time.base 4 → 9)');
  expect(sentence).toMatch(/npm run release:decision -- bike-taxi-tram "what changed and why"$/u);
});

test('of many changes three are named', () => {
  const [sentence] = checkArchive({ ...withFactor({ base: 9, values: {} }), revision: 1 }, archive);
  expect(sentence).toMatch(/\(time\.base 4 → 9; bike\.time .+; taxi\.time .+; and 1 more\)/u);
});

test('a revision that was raised by hand is set back', () => {
  expect(checkArchive(smallDecision, archive)).toEqual([
    'Set the revision of “bike-taxi-tram” to 1, the last in its changelog; the command raises it.',
  ]);
});

test('an archived revision that is missing or damaged has to be restored', () => {
  const sentence =
    'Restore revision 1 of “bike-taxi-tram” from version control: the archive does not have it as it was.';
  expect(checkArchive(first, { ...archive, revisions: {} })).toContain(sentence);
  expect(checkArchive(first, { ...archive, revisions: { 1: { revision: 1 } } })).toContain(sentence);
});

test.each([
  [
    [FIRST, { ...FIRST, revision: 2, date: '2026-01-01' }],
    'Put the dates in the changelog of “bike-taxi-tram” in order.',
  ],
  [
    [{ ...FIRST, date: '23.11.2026' }],
    'Write the date “23.11.2026” in the changelog of “bike-taxi-tram” as 2026-11-23.',
  ],
  [[{ ...FIRST, text: 'New.' }], 'Say in 10 to 300 characters what revision 1 of “bike-taxi-tram” changed and why.'],
  ['', 'Restore the changelog of “bike-taxi-tram” from version control: it is not as the command writes it.'],
])('a changelog with a mistake is corrected (%#)', (changelog, sentence) => {
  expect(checkArchive(first, { ...archive, changelog })).toContain(sentence);
});
