import { expect, test } from 'vitest';
import type { Source } from '#content/decision.ts';
import {
  changeFirst,
  evidenceOf,
  smallDecision,
  withAnswer,
  withFactor,
  withOption,
} from '../../support/smallDecision.ts';
import { checkDecision } from '#content/check.ts';

const [taxi, tram] = [evidenceOf(80), evidenceOf(50)];

test.each([
  { low: 61, value: 60, high: 70 },
  { low: 50, value: 60, high: 59 },
  { low: -1, value: 60, high: 70 },
  { low: 50, value: 60, high: 101 },
  { low: 50, value: 60.5, high: 70 },
])('$low – $value – $high is no value on the scale', (span) => {
  expect(checkDecision(withFactor({ values: { bike: { ...evidenceOf(60), ...span }, taxi, tram } }))).toContain(
    'Put the value of bike.time in order: low ≤ value ≤ high, whole numbers from 0 to 100.',
  );
});

test('a value that an answer sets is on the scale too', () => {
  const fit = { time: { bike: { low: 50, value: 60, high: 59 }, taxi, tram } };
  expect(checkDecision(withAnswer({ fit }))).toContain(
    'Put the value of bike.time under “bag” in order: low ≤ value ≤ high, whole numbers from 0 to 100.',
  );
});

test('a value, an option, a rule-out, a caution and a misconception each name a source', () => {
  const none: readonly string[] = [];
  const rulesOut = [{ option: 'bike', reason: smallDecision.cautions[0]?.text ?? '', sources: none }];
  const complaints = [
    withFactor({ values: { bike: { ...evidenceOf(60), sources: none }, taxi, tram } }),
    withOption({ sources: none }),
    withAnswer({ rulesOut }),
    { ...smallDecision, cautions: changeFirst(smallDecision.cautions, { text: 'Mind it.', sources: none }) },
    { ...smallDecision, misconceptions: changeFirst(smallDecision.misconceptions, { said: 'So.', sources: none }) },
  ].flatMap(checkDecision);
  expect(complaints).toEqual(
    expect.arrayContaining([
      'Name at least one source for the fact of bike.time.',
      'Name at least one source for the texts of the option “bike”.',
      'Name at least one source for ruling out “bike” under “bag”.',
      'Name at least one source for the caution “Mind it.”.',
      'Name at least one source for the misconception “So.”.',
    ]),
  );
});

test('a source that nothing cites has to be cited or removed', () => {
  const sources = {
    ...smallDecision.sources,
    rumour: { title: 'Heard', url: null, date: '2026', claim: 'It runs, or so one hears.' },
  };
  expect(checkDecision({ ...smallDecision, sources })).toEqual([
    'Cite the source “rumour” or remove it: nothing rests on it.',
  ]);
});

test.each<[Partial<Source>, string]>([
  [{ title: '' }, 'Write the source title of “players”: it is empty.'],
  [{ claim: 'They ride.' }, 'Say more in the claim of “players”: 10 characters, at least 20 are wanted.'],
  [
    { url: 'example.org/players' },
    'Give the source “players” an address that starts with https://, or null if it was measured here.',
  ],
  [
    { url: 'http://example.org/players' },
    'Give the source “players” an address that starts with https://, or null if it was measured here.',
  ],
  [{ date: 'November 2026' }, 'Write the date of the source “players” as 2026 or 2026-03, not “November 2026”.'],
  [{ date: '2026-13' }, 'Write the date of the source “players” as 2026 or 2026-03, not “2026-13”.'],
  [{ date: '2026-12' }, 'Correct the date of the source “players”: 2026-12 is after the review on 2026-11-23.'],
  [{ date: '2027' }, 'Correct the date of the source “players”: 2027 is after the review on 2026-11-23.'],
])('a source with %o is to be completed', (change, complaint) => {
  const players: Source = {
    title: 'The players',
    url: null,
    date: '2026-11',
    claim: 'All of them ride somehow.',
    ...change,
  };
  expect(checkDecision({ ...smallDecision, sources: { ...smallDecision.sources, players } })).toEqual([complaint]);
});

test.each(['2026-11', '2026-99-99', '2027-02-31', 'soon'])(
  'the date of the review is a day, and “%s” is none',
  (reviewed) => {
    expect(checkDecision({ ...smallDecision, reviewed })).toContain(
      `Write the date of review as 2026-11-23, not “${reviewed}”.`,
    );
  },
);
