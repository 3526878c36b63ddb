import { expect, test } from 'vitest';
import { checkModule } from '#content/check.ts';
import {
  type Break,
  expectSaid,
  withValues,
  withTypical,
  withScenario,
  withContradiction,
  withCloseCalls,
  withSource,
  source,
  spanAt,
} from '../../support/brokenDecision.ts';
import {
  evidenceOf,
  withAnswer,
  withFactor,
  withOption,
  withQuestion,
  smallDecision as whole,
} from '../../support/smallDecision.ts';

const BREAKS: readonly Break[] = [
  // Mistakes that the compiler reports too.
  ['a value left out', withValues({ bike: undefined }), 'Write factors.time.values.bike: it is missing.', 'factors.ts'],
  ['an option misspelt in values', withValues({ trma: evidenceOf(50) }), 'Is it “tram”?', 'factors.ts'],
  [
    'a value that is a word',
    withValues({ bike: 'missing' }),
    'for factors.time.values.bike, not “missing”.',
    'factors.ts',
  ],
  [
    'a confidence of another word',
    withValues({ bike: { ...evidenceOf(50), confidence: 'sure' } }),
    'high or medium or low',
    'factors.ts',
  ],
  ['a factor misspelt in weights', withAnswer({ weights: { rom: 8 } }), 'Is it “room”?', 'questions.ts'],
  ['a source misspelt', withOption({ sources: ['playrs'] }), 'Is it “players”?', 'options.ts'],
  ['a group misspelt', withFactor({ group: 'raod' }), 'Is it “road”?', 'factors.ts'],
  ['an answer of the typical reader misspelt', withTypical({ hour: 'evning' }), 'Is it “evening”?', 'index.ts'],
  ['a question of the typical reader misspelt', withTypical({ huor: 'day' }), 'Is it “hour”?', 'index.ts'],
  [
    'an answer misspelt in a contradiction',
    withContradiction({ hour: ['nihgt'], wish: ['air'] }),
    'Is it “night”?',
    'asides.ts',
  ],
  [
    'a source without a date',
    withSource({ date: undefined }),
    'Write sources.test-rides.date: it is missing.',
    'index.ts',
  ],
  [
    'a fit without an option',
    withAnswer({ fit: { joy: { bike: spanAt(50), taxi: spanAt(50) } } }),
    'Write the value of “tram” for “joy” under the answer “bag”: it is missing.',
    'questions.ts',
  ],
  ['a close call left out', { ...whole, closeCalls: {} }, 'Write the close call bike/taxi', 'index.ts'],
  [
    'a close call the other way round',
    withCloseCalls({ 'tram/taxi': 'x' }),
    'Write the close call “tram/taxi” as “taxi/tram”',
    'index.ts',
  ],
  ['a field of no decision', { ...whole, sumary: 'x' }, 'Take sumary out: there is no such field.', 'index.ts'],
  ['a text that is a number', { ...whole, title: 7 }, 'Write a text for title, not 7.', 'index.ts'],

  // Ids.
  ['two factors of one id', withFactor({ id: 'effort' }), 'Rename one factor “effort”', 'factors.ts'],
  ['two questions of one id', withQuestion({ id: 'hour' }), 'Rename one question “hour”', 'questions.ts'],
  ['two answers of one id', withAnswer({ id: 'cello' }), 'Rename one answer to “luggage”, “cello”', 'questions.ts'],
  [
    'two scenarios of one id',
    withScenario({ id: 'cello-at-night' }),
    'Rename one scenario “cello-at-night”',
    'scenarios.ts',
  ],
  ['an alias of another question', withQuestion({ aliases: ['hour'] }), 'Rename one question “hour”', 'questions.ts'],
  [
    'an option with the id of a question',
    withOption({ id: 'hour' }),
    'Rename the option or the question “hour”',
    'questions.ts',
  ],
  [
    'a decision of a reserved id',
    { ...whole, id: 'method' },
    'Rename the folder “bike-taxi-tram” to “method”',
    'index.ts',
  ],

  // Numbers.
  [
    'shares that are not 100',
    withAnswer({ share: 35 }),
    'Make the shares of the answers to “luggage” add up to 100, not 95.',
    'questions.ts',
  ],
  ['a weight under 0', withAnswer({ weights: { room: -12 } }), 'a whole number from 0 up, not -12.', 'questions.ts'],
  [
    'a weight with a fraction',
    withAnswer({ weights: { room: 2.5 } }),
    'a whole number from 0 up, not 2.5.',
    'questions.ts',
  ],
  [
    'a weight far too large',
    withAnswer({ weights: { room: 900 } }),
    'Lower the weight of the answer “bag” to “luggage” on “room” from 900',
    'questions.ts',
  ],
  ['a base weight far too large', withFactor({ base: 900 }), 'Lower the base weight of “time” from 900', 'factors.ts'],
  ['a value over 100', withValues({ bike: evidenceOf(120) }), 'Put the value of bike.time in order', 'factors.ts'],
  [
    'a range the wrong way round',
    withValues({ bike: { ...evidenceOf(50), low: 60, high: 40 } }),
    'Put the value of bike.time in order',
    'factors.ts',
  ],
  [
    '97 written as 7',
    withValues({ bike: { ...evidenceOf(7), low: 90, high: 99 } }),
    'Put the value of bike.time in order',
    'factors.ts',
  ],
  [
    'too few questions',
    { ...whole, questions: whole.questions.slice(0, 2) },
    'Bring the number of questions from 2',
    'index.ts',
  ],
  [
    'too few factors',
    { ...whole, factors: whole.factors.slice(0, 7) },
    'Bring the number of factors from 7',
    'index.ts',
  ],
  [
    'too many answers',
    withQuestion({ answers: [1, 2].flatMap(() => whole.questions[0]?.answers ?? []) }),
    'Bring the answers to “luggage” from 6',
    'questions.ts',
  ],

  // Sources and dates.
  [
    'a date in words',
    withSource({ date: 'May 2026' }),
    'Write the date of the source “test-rides” as 2026',
    'index.ts',
  ],
  [
    'an address without encryption',
    withSource({ url: 'http://example.org/' }),
    'that starts with https://',
    'index.ts',
  ],
  ['a source of the future', withSource({ date: '2031' }), 'Correct the date of the source “test-rides”', 'index.ts'],
  ['a review on no day', { ...whole, reviewed: '2026-99-99' }, 'Write the date of review as 2026-11-23', 'index.ts'],
  [
    'a review on 31 February',
    { ...whole, reviewed: '2026-02-31' },
    'Write the date of review as 2026-11-23',
    'index.ts',
  ],
  [
    'a source that nothing cites',
    { ...whole, sources: { ...whole.sources, extra: source() } },
    'Cite the source “extra” or remove it',
    'index.ts',
  ],
  [
    'a fact without a source',
    withValues({ bike: { ...evidenceOf(50), sources: [] } }),
    'Name at least one source for the fact of bike.time',
    'factors.ts',
  ],
];

/** The mistake is an id that no file of the small decision has, so no file is named here. */
const WRONG_IDS: readonly (readonly [mistake: string, decision: object, said: string])[] = [
  ['a reserved id of an option', withOption({ id: 'toss-up' }), 'Rename the option “toss-up”: links use this word'],
  ['a reserved id of a question', withQuestion({ id: 'sum' }), 'Rename the question “sum”: links use this word'],
  ['an id that HTML reads as a sign', withQuestion({ id: 'copy-it' }), 'pasted into HTML, “&copy”'],
  ['capitals in an id', withOption({ id: 'Bike' }), 'Rename the option “Bike”: use a–z'],
  ['an id that every object has', withFactor({ id: 'constructor' }), 'Rename the factor “constructor”'],
];

test.each(WRONG_IDS)('%s is said', (_mistake, decision, said) => {
  expect(checkModule('bike-taxi-tram', { decision }).complaints.join('\n')).toContain(said);
});

test.each(BREAKS)('%s is said, with the file to open', (_mistake, decision, said, file) => {
  expectSaid(decision, said, file);
});
