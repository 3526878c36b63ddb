import { expect, test } from 'vitest';
import { sayCutBy, sayPrinted } from '#words/page/sharing.ts';
import { smallDecision } from '../../support/smallDecision.ts';

test.each([
  [1800, null],
  [1801, 'This link is long: Discord and Slack bookmarks may cut it.'],
  [3901, 'This link is long: Discord and Slack may cut it.'],
])('the warning about a link of %i characters names who may cut it', (length, said) => {
  expect(sayCutBy(length)).toBe(said);
});

test('a printed result says when it was printed and how old its values are', () => {
  expect(sayPrinted(smallDecision, '1 December 2026')).toBe(
    'Bike, taxi or tram, printed on 1 December 2026. Values reviewed on 23 November 2026.',
  );
});
