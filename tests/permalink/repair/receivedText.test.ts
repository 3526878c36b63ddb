import { expect, test } from 'vitest';
import { READING_LIMIT, receiveText } from '#permalink/repair/receivedText.ts';

test('an empty fragment is nothing, and a fragment without “=” is an anchor', () => {
  expect(receiveText('').kind).toBe('nothing');
  expect(receiveText('#').kind).toBe('nothing');
  expect(receiveText('#why').kind).toBe('anchor');
  expect(receiveText('#team=new').kind).toBe('state');
  expect(receiveText('#team%3Dnew').kind).toBe('state');
});

test.each(['team%253Dnew', 'team%25253dnew', 'team&#61;new', 'team\\u003dnew', 'team＝new', 'team-3Dnew'])(
  'a changed “=” is recognised: %s',
  (fragment) => {
    expect(receiveText(fragment).kind).toBe('state');
  },
);

test('the “#” is optional', () => {
  expect(receiveText('#team=new').text).toBe('team=new');
  expect(receiveText('team=new').text).toBe('team=new');
});

test('percent-encoded ASCII is read as itself', () => {
  expect(receiveText('%74eam%3dnew%26water%3Dcalm').text).toBe('team=new&water=calm');
});

test('an “&” that HTML wrote as “&amp;” is an “&”', () => {
  expect(receiveText('team=new&amp;water=calm').text).toBe('team=new&water=calm');
  expect(receiveText('team=new&amp;amp;water=calm').text).toBe('team=new&water=calm');
});

test.each(Array.from('.,;:!?)]>"\'*_~'))('a %s at the end is removed', (junk) => {
  expect(receiveText(`team=new${junk}`).text).toBe('team=new');
  expect(receiveText(`team=new${junk}.${encodeURIComponent(junk)}`).text).toBe('team=new');
});

test('the same characters inside are kept', () => {
  expect(receiveText('team=new.x1.5&a*b=c').text).toBe('team=new.x1.5&a*b=c');
});

test('a text as long as the limit is read completely', () => {
  const text = `team=${'n'.repeat(READING_LIMIT - 5)}`;
  expect(receiveText(text)).toMatchObject({ kind: 'state', text, stop: null });
});

test('the complete parts of a longer text are read, with the place of the stop', () => {
  const text = `team=new&${'n'.repeat(READING_LIMIT)}`;
  expect(receiveText(text)).toMatchObject({
    kind: 'state',
    text: 'team=new',
    stop: { before: 'n'.repeat(READING_LIMIT - 9), length: READING_LIMIT + 9 },
  });
});
