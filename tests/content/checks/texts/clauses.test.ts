import { expect, test } from 'vitest';
import { checkDecision } from '#content/check.ts';
import type { Clauses, Denial } from '#content/decision.ts';
import { changeFirst, smallDecision } from '../../../support/smallDecision.ts';

const MUD = 'Short ways by daylight, with empty hands or a small bag, and no mud.';
const BY_NIGHT = 'Short ways in the light of a lamp, with empty hands or a small bag.';

function withWins(wins: Clauses, denials: readonly Denial[] = []) {
  return { ...smallDecision, options: changeFirst(smallDecision.options, { wins }), denials };
}

test('a clause under answers or values, before one for every reader, is in order', () => {
  const values = { price: { least: 20 } };
  expect(checkDecision(withWins([{ when: { hour: ['night'] }, text: BY_NIGHT }, { text: MUD }]))).toEqual([]);
  expect(checkDecision(withWins([{ values, text: BY_NIGHT }, { text: MUD }]))).toEqual([]);
});

test('the last clause, and no other, is for every reader', () => {
  expect(checkDecision(withWins([{ when: { hour: ['night'] }, text: BY_NIGHT }]))).toEqual([
    'End the wins of the option “bike” with a clause for every reader, without conditions.',
  ]);
  expect(checkDecision(withWins([{ text: BY_NIGHT }, { text: MUD }]))).toEqual([
    `Say under which answers or values the clause “${BY_NIGHT}” in the wins of the option “bike” is true.`,
  ]);
});

test('a clause without an answer to its question is never said', () => {
  expect(checkDecision(withWins([{ when: { hour: [] }, text: BY_NIGHT }, { text: MUD }]))).toEqual([
    `Name an answer to “hour” in the clause “${BY_NIGHT}” of the wins of the option “bike”.`,
  ]);
});

test('the questions, answers and factors that a clause or a denial names exist', () => {
  const unknown = withWins(
    [
      { when: { hours: ['night'] }, text: BY_NIGHT },
      { values: { prize: { most: 40 } }, text: BY_NIGHT },
      { text: MUD },
    ],
    [{ when: { hour: ['nite'] }, words: ['daylight'] }],
  );
  expect(checkDecision(unknown)).toEqual(
    expect.arrayContaining([
      'Correct the question “hours” of the wins of the option “bike”: there is none of this id. Is it “hour”?',
      'Correct the factor “prize” of the wins of the option “bike”: there is none of this id. Is it “price”?',
      'Correct the answer “nite” to “hour” of the denial of “daylight”: there is none of this id. There are day, evening, night.',
    ]),
  );
});

test('no clause holds words that answers deny, under any answers to all questions', () => {
  const denials = [{ when: { hour: ['night'] }, words: ['Daylight'] }];
  expect(checkDecision(withWins(MUD, denials))).toEqual([
    'Give the wins of the option “bike” a clause for luggage=bag, distance=near, hour=night, wish=joy: ' +
      `“${MUD}” says “Daylight”, which these answers deny.`,
  ]);
  expect(checkDecision(withWins([{ when: { hour: ['night'] }, text: BY_NIGHT }, { text: MUD }], denials))).toEqual([]);
});

test('an option that is ruled out may say what the answers deny: nobody who gives them reads it', () => {
  const denials = [{ when: { luggage: ['cello'] }, words: ['empty hands'] }];
  expect(checkDecision(withWins(MUD, denials))).toEqual([]);
});
