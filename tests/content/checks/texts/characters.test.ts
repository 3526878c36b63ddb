import { expect, test } from 'vitest';
import { checkDecision } from '#content/check.ts';
import { smallDecision } from '../../../support/smallDecision.ts';

const TEXT = smallDecision.bottomLine;
const at = 'in the bottom line of the decision.';
const from = 'out of the bottom line of the decision';

test.each([
  [
    'a right-to-left mark',
    `Take\u200F ${TEXT}`,
    `Take the invisible character U+200F ${from}: it can turn a sentence round.`,
  ],
  [
    'a control character',
    `Take\u0007 ${TEXT}`,
    `Take the invisible character U+0007 ${from}: it can turn a sentence round.`,
  ],
  ['a blank at the end', `${TEXT} `, `Take blanks at the ends, double ones and line breaks ${from}.`],
  ['a double blank', `Well:  ${TEXT}`, `Take blanks at the ends, double ones and line breaks ${from}.`],
  ['a line break', `Well:\n${TEXT}`, `Take blanks at the ends, double ones and line breaks ${from}.`],
  ['straight quotes', `"Well": ${TEXT}`, `Write “ and ” in place of " ${at}`],
  ['a straight apostrophe', `It's so: ${TEXT}`, `Write ’ in place of ' ${at}`],
  ['HTML', `<b>Well</b>: ${TEXT}`, `Take “<b>” ${from}: texts are shown as they are.`],
  ['Markdown', `**Well**: ${TEXT}`, `Take the Markdown “**” ${from}: it is not read.`],
  [
    'a link in Markdown',
    `[Well](https://example.org): ${TEXT}`,
    `Take the Markdown “[Well](” ${from}: it is not read.`,
  ],
  ['an emoji', `🚲 ${TEXT}`, `Take “🚲” ${from}: say it in words.`],
])('%s is taken out', (_what, bottomLine, sentence) => {
  expect(checkDecision({ ...smallDecision, bottomLine })).toContain(sentence);
});

test('generic types, arrows and no-break spaces are texts like any other', () => {
  const bottomLine = `Vec<T> → 10\u00A0ms: ${TEXT}`;
  expect(checkDecision({ ...smallDecision, bottomLine })).toEqual([]);
});
