import { expect, test } from 'vitest';
import { checkModule } from '#content/check.ts';
import {
  changeFirst,
  evidenceOf,
  smallDecision,
  withAnswer,
  withFactor,
  withOption,
} from '../../support/smallDecision.ts';

const [time] = smallDecision.factors;
const { bike: _bike, ...withoutBike } = time?.values ?? {};
const { base: _base, ...withoutBase } = time ?? {};

function complaintsAbout(decision: unknown): readonly string[] {
  return checkModule('bike-taxi-tram', { decision }).complaints;
}

test('a whole decision comes back as it is', () => {
  expect(checkModule('bike-taxi-tram', { decision: smallDecision })).toEqual({
    decision: smallDecision,
    complaints: [],
  });
});

test('a module exports its decision', () => {
  expect(checkModule('bike-taxi-tram', { decisions: smallDecision })).toEqual({
    decision: null,
    complaints: ['Export the decision from index.ts as `decision`.'],
  });
});

test('a decision lies in the folder of its id', () => {
  expect(checkModule('bike-or-tram', { decision: smallDecision }).complaints).toEqual([
    'Rename the folder “bike-or-tram” to “bike-taxi-tram”, or the decision: they have one name.',
  ]);
});

test.each<[unknown, string]>([
  [null, 'Write an object with its fields for the decision, not null.'],
  [{ ...smallDecision, title: undefined }, 'Write title: it is missing.'],
  [{ ...smallDecision, revision: '1' }, 'Write a number for revision, not “1”.'],
  [{ ...smallDecision, related: 'go-vs-rust' }, 'Write a list for related, not “go-vs-rust”.'],
  [{ ...smallDecision, sumary: 'x' }, 'Take sumary out: there is no such field.'],
  [{ ...smallDecision, factors: [withoutBase] }, 'Write factors.time.base: it is missing.'],
  [{ ...smallDecision, factors: [{ label: 'x' }] }, 'Write factors.1.id: it is missing.'],
  [
    withFactor({ values: { ...time?.values, tram: { ...evidenceOf(50), confidence: 'sure' as never } } }),
    'Write high or medium or low for factors.time.values.tram.confidence, not “sure”.',
  ],
  [
    withFactor({ values: { ...time?.values, tram: 'missing' as never } }),
    'Write an object with its fields for factors.time.values.tram, not “missing”.',
  ],
  [
    { ...smallDecision, sources: { players: { title: 'x', url: null, claim: 'x' } } },
    'Write sources.players.date: it is missing.',
  ],
])('what the types refuse is said with its place: %#', (decision, sentence) => {
  expect(complaintsAbout(decision)).toContain(sentence);
});

test('a value for every option, and for no other', () => {
  expect(complaintsAbout(withFactor({ values: withoutBike }))).toEqual(
    expect.arrayContaining(['Write the value of “bike” for the factor “time”: it is missing.']),
  );
  expect(complaintsAbout(withFactor({ values: { ...time?.values, trma: evidenceOf(50) } }))).toEqual([
    'Correct the option “trma” among the values of the factor “time”: there is none of this id. Is it “tram”?',
  ]);
});

test('a fit for every option too', () => {
  const fit = { time: { bike: evidenceOf(50), taxi: evidenceOf(50) } };
  expect(complaintsAbout(withAnswer({ fit: { time: spansOf(fit.time) } }))).toContain(
    'Write the value of “tram” for “time” under the answer “bag”: it is missing.',
  );
});

test.each<[unknown, string]>([
  [
    withFactor({ group: 'raod' }),
    'Correct the group “raod” of the factor “time”: there is none of this id. Is it “road”?',
  ],
  [
    withOption({ sources: ['playrs'] }),
    'Correct the source “playrs” of the option “bike”: there is none of this id. Is it “players”?',
  ],
  [
    withAnswer({ weights: { prise: 20 } }),
    'Correct the factor “prise” in the weights of the answer “bag” to “luggage”: there is none of this id. Is it “price”?',
  ],
  [
    withAnswer({ rulesOut: [{ option: 'boat', reason: '', sources: [] }] }),
    'Correct the option “boat” in the rule-outs of the answer “bag” to “luggage”: there is none of this id. There are bike, taxi, tram.',
  ],
  [
    { ...smallDecision, typicalReader: { ...smallDecision.typicalReader, answers: { luggage: 'bagg', huor: 'day' } } },
    'Correct the answer “bagg” to “luggage” of the typical reader: there is none of this id. Is it “bag”?',
  ],
  [
    { ...smallDecision, typicalReader: { ...smallDecision.typicalReader, answers: { huor: 'day' } } },
    'Correct the question “huor” of the typical reader: there is none of this id. Is it “hour”?',
  ],
  [
    {
      ...smallDecision,
      contradictions: changeFirst(smallDecision.contradictions, { when: { wish: ['air'], hour: ['noon'] } }),
    },
    'Correct the answer “noon” to “hour” of the contradiction “night-without-fumes”: there is none of this id. There are day, evening, night.',
  ],
  [
    { ...smallDecision, cautions: changeFirst(smallDecision.cautions, { option: 'taxo', text: 'Mind the gap.' }) },
    'Correct the option “taxo” of the caution “Mind the gap.”: there is none of this id. Is it “taxi”?',
  ],
])('an id that does not exist is named with its place, and the nearest one: %#', (decision, sentence) => {
  expect(complaintsAbout(decision)).toContain(sentence);
});

test('close calls are of two options, in the order of the list', () => {
  const { 'bike/tram': text = '', ...others } = smallDecision.closeCalls;
  expect(
    complaintsAbout({ ...smallDecision, closeCalls: { ...others, 'tram/bike': text, 'bike/boat': text } }),
  ).toEqual([
    'Write the close call “tram/bike” as “bike/tram”: options stand in the order of the list.',
    'Take the close call “bike/boat” out: it is not of two options.',
    'Write the close call bike/tram: what to do when the two are too close to call.',
  ]);
});

function spansOf(row: Readonly<Record<string, ReturnType<typeof evidenceOf>>>) {
  return Object.fromEntries(Object.entries(row).map(([id, { low, value, high }]) => [id, { low, value, high }]));
}
