import { expect, test } from 'vitest';
import { faultyFile } from '../../build/faultyFile.ts';

const FOLDER = 'tests/support/decisions/bike-taxi-tram';

test.each([
  ['Shorten the gain of the option “bike” from 161 to at most 160 characters.', 'options.ts'],
  ['Say more in the fact bike.shelter: 9 characters, at least 80 are wanted.', 'factors.ts'],
  ['Write factors.price.values.taxi.confidence: it is missing.', 'factors.ts'],
  ['Make the shares of the answers to “hour” add up to 100, not 90.', 'questions.ts'],
  [
    'Correct the factor “prise” in the weights of the answer “bag” to “luggage”: there is none of this id.',
    'questions.ts',
  ],
  [
    'Restore the leader “tram”, which is now “taxi”, or change the scenario “close-by-day” if it was wrong.',
    'scenarios.ts',
  ],
  ['Name two questions or more in the contradiction “far-for-fun”: one answer contradicts nothing.', 'asides.ts'],
  ['Correct the date of the source “fares”: 2027 is after the review on 2026-11-23.', 'index.ts'],
])('%s is about %s', (sentence, file) => {
  expect(faultyFile(FOLDER, sentence)).toBe(`${FOLDER}/${file}`);
});

test.each([
  'Correct the answer “evning” to “hour” of the typical reader: there is none of this id. Is it “evening”?',
  'Write the date of review as 2026-11-23, not “2026-99-99”.',
  'Add 2 scenarios: 10 is the least.',
])('%s is about index.ts, which names every part', (sentence) => {
  expect(faultyFile(FOLDER, sentence)).toBe(`${FOLDER}/index.ts`);
});
