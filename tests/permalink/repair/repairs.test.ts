import { expect, test } from 'vitest';
import { writeAddress } from '#permalink';
import { REPAIRS, versionsOf } from '#permalink/repair/repairs.ts';
import { boats, someBoatReading } from '../../support/vocabulary.ts';

test.each(REPAIRS)('the repair “$name” restores its example', ({ example: [changed, meant], undo }) => {
  expect(undo(changed)).toBe(meant);
});

test.each(REPAIRS)('the repair “$name” does not change an intact link', ({ undo }) => {
  const members = [{ name: 'Zoë Łi', reading: someBoatReading }];
  const link = writeAddress({ decision: boats, page: { kind: 'team' }, reading: someBoatReading, members });
  expect(undo(decodeURI(link))).toBe(decodeURI(link));
});

test('changes on top of each other are undone', () => {
  expect(versionsOf('team%253Dnew%2526amp;water%253Dcalm').at(-1)).toBe('team=new&water=calm');
});

test('an intact text has one version', () => {
  expect(versionsOf('team=new&water=calm')).toEqual(['team=new&water=calm']);
});

test('references and escapes of characters outside links stay as they are', () => {
  const text = 'a&#233;&#x9;&nbsp;&copy;\\u0007=\\u00e9';
  for (const { name, undo } of REPAIRS.slice(0, 4)) expect(undo(text), name).toBe(text);
});
