import { expect, test } from 'vitest';
import { writeAddress } from '#permalink';
import { REPAIRS, versionsOf } from '#permalink/repairs.ts';
import { boats, someBoatReading } from '../support/vocabulary.ts';

test.each(REPAIRS)('$name are undone', ({ example: [changed, meant], undo }) => {
  expect(undo(changed)).toBe(meant);
});

test.each(REPAIRS)('$name: what was not changed stays as it is', ({ undo }) => {
  const members = [{ name: 'Zoë Łi', reading: someBoatReading }];
  const link = writeAddress({ decision: boats, page: { kind: 'team' }, reading: someBoatReading, members });
  expect(undo(decodeURI(link))).toBe(decodeURI(link));
});

test('changes that lie one inside the other are undone one after the other', () => {
  expect(versionsOf('team%253Dnew%2526amp;water%253Dcalm').at(-1)).toBe('team=new&water=calm');
});

test('a text that was not changed has one version', () => {
  expect(versionsOf('team=new&water=calm')).toEqual(['team=new&water=calm']);
});

test('references and escapes of other characters stay as they are', () => {
  const text = 'a&#233;&#x9;&nbsp;&copy;\\u0007=\\u00e9';
  for (const { name, undo } of REPAIRS.slice(0, 3)) expect(undo(text), name).toBe(text);
});
