import { expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { NOTHING_ANSWERED, withAnswer } from '#engine';
import { correctionIssue, issueAddress } from '#words/correction.ts';
import { ourValue } from '#state/ownValues.ts';

const place = { option: 'rust', factor: 'learning-curve' };
const ours = { low: 28, value: 38, high: 52 };

test('a correction names decision, factor, option, both values and the scale, and leaves room for a source', () => {
  const { title, body } = correctionIssue(decision, { place, reading: NOTHING_ANSWERED, ours, value: 70 });
  expect(title).toBe('Go, Rust or Zig: Rust on Learning curve, 70 in place of 38');
  const lines = body.split('\n');
  expect(lines.slice(0, 5)).toEqual([
    `Decision: Go, Rust or Zig (go-vs-rust, revision ${decision.revision})`,
    'Factor: Learning curve (learning-curve)',
    'Option: Rust (rust)',
    'Value now: 38, from 28 to 52',
    'Proposed value: 70',
  ]);
  expect(lines).toContain('100: Production code in it is shipped already.');
  expect(lines.filter((line) => line.startsWith('- ')).length).toBe(2);
  expect(lines.slice(-2)).toEqual(['Why, and a source with its date:', '']);
});

test('a value that an answer sets is corrected as that of the answer, unless it is ignored', () => {
  const reading = withAnswer(NOTHING_ANSWERED, 'team', 'rust');
  const fit = ourValue(decision, reading, place);
  expect(fit).toBeDefined();
  if (!fit) return;
  const bodyOf = (given: typeof reading) =>
    correctionIssue(decision, { place, reading: given, ours: fit, value: 1 }).body;
  expect(bodyOf(reading)).toContain('\nSet by the answer: Team, “Rust”\n');
  expect(bodyOf({ ...reading, choices: { team: { answer: 'rust', importance: 0 } } })).not.toContain('Set by');
});

test('a prefilled issue carries the text whole', () => {
  const issue = { title: 'A & B', body: 'One line\nand “another” + 1' };
  const address = new URL(issueAddress('https://example.org/owner/name', issue));
  expect(address.origin + address.pathname).toBe('https://example.org/owner/name/issues/new');
  expect(Object.fromEntries(address.searchParams)).toEqual(issue);
});
