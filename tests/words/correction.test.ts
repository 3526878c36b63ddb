import { expect, test } from 'vitest';
import { NOTHING_ANSWERED, withAnswer } from '#engine';
import { correctionIssue, issueAddress } from '#words/correction.ts';
import { ourValue } from '#state/ownValues.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

const place = { option: 'tram', factor: 'time' };
const ours = { low: 40, value: 50, high: 60 };

test('a correction names decision, factor, option, both values and the scale, and leaves room for a source', () => {
  const { title, body } = correctionIssue(decision, { place, reading: NOTHING_ANSWERED, ours, value: 70 });
  expect(title).toBe('Bike, taxi or tram: Tram on Door to door, 70 in place of 50');
  const lines = body.split('\n');
  expect(lines.slice(0, 5)).toEqual([
    `Decision: Bike, taxi or tram (bike-taxi-tram, revision ${decision.revision})`,
    'Factor: Door to door (time)',
    'Option: Tram (tram)',
    'Value now: 50, from 40 to 60',
    'Proposed value: 70',
  ]);
  expect(lines).toContain('100: Five minutes, door to door.');
  expect(lines.filter((line) => line.startsWith('- ')).length).toBe(2);
  expect(lines.slice(-2)).toEqual(['Why, and a source with its date:', '']);
});

test('a correction names the answer that sets the value, unless the question is ignored', () => {
  const reading = withAnswer(NOTHING_ANSWERED, 'distance', 'near');
  const fit = ourValue(decision, reading, place);
  expect(fit).toBeDefined();
  if (!fit) return;
  const bodyOf = (given: typeof reading) =>
    correctionIssue(decision, { place, reading: given, ours: fit, value: 1 }).body;
  expect(bodyOf(reading)).toContain('\nSet by the answer: Distance, “Under three kilometres”\n');
  expect(bodyOf({ ...reading, choices: { distance: { answer: 'near', importance: 0 } } })).not.toContain('Set by');
});

test('a prefilled issue has the whole text', () => {
  const issue = { title: 'A & B', body: 'One line\nand “another” + 1' };
  const address = new URL(issueAddress('https://example.org/owner/name', issue));
  expect(address.origin + address.pathname).toBe('https://example.org/owner/name/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual(issue);
});
