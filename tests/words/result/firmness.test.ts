import { describe, expect, test } from 'vitest';
import { evaluate, type Firmness, type Reading, type Unknowns, VARIATIONS } from '#engine';
import { inHundred, sayAllFirsts, sayBaselines, sayFirmness, sayInterval, sayVaried } from '#words/result/firmness.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const forBike = reading({ luggage: 'nothing' });
const close = reading({ luggage: ['bag', 5] });
const onlyTaxi = reading({ luggage: 'cello', hour: 'night' });
const nothingFits = reading({ luggage: 'cello', hour: 'night', wish: 'air' });

/** In how many of 100 variations an option is first. */
type Firsts = Readonly<Record<string, number>>;

function variationsWith(firsts: Firsts) {
  const counts = Object.entries(firsts).map(([option, often]) => [option, (often * VARIATIONS) / 100]);
  return { firsts: Object.fromEntries(counts), intervals: {} };
}

function firm(given: Reading, firsts: Firsts, firmness: Firmness): string {
  const result = { decision: smallDecision, evaluation: evaluate(smallDecision, given) };
  return sayFirmness(result, { firmness, variations: variationsWith(firsts) });
}

function allFirsts(given: Reading, firsts: Firsts): string {
  const result = { decision: smallDecision, evaluation: evaluate(smallDecision, given) };
  return sayAllFirsts(result, variationsWith(firsts));
}

test('a number of variations is rounded down to one of 100, and is 100 only if it is all of them', () => {
  expect([0, 199, 200, 18_999, 19_999, 20_000].map(inHundred)).toEqual(['0', 'fewer than 1', '1', '94', '99', '100']);
  expect(inHundred(VARIATIONS / 3)).toBe('33');
});

test.each<readonly [string, Reading, Firsts, Firmness, string]>([
  ['clear', forBike, { bike: 94.6 }, { class: 'clear' }, 'Bike. It stays ahead in 94 of 100 variations.'],
  [
    'decided',
    forBike,
    { bike: 100 },
    { class: 'decided' },
    'Bike wins even if every doubtful number is read against it.',
  ],
  ['the only one left', onlyTaxi, {}, { class: 'decided' }, 'Taxi: nothing else is left.'],
  [
    'leaning',
    forBike,
    { bike: 83.2, tram: 16.8 },
    leaning(null, 'well'),
    'Leaning Bike: first in 83 of 100 variations, Tram in 16.',
  ],
  [
    'leaning only just',
    forBike,
    { bike: 58.9, taxi: 20, tram: 21.1 },
    leaning(null, 'only just'),
    'Leaning Bike, only just: first in 58 of 100 variations, Tram in 21. Treat them as equals until you know more.',
  ],
  [
    'leaning and first in all variations',
    forBike,
    { bike: 100 },
    leaning(null, 'well'),
    'Leaning Bike: first in 100 of 100 variations.',
  ],
  [
    'a toss-up',
    close,
    { taxi: 43.5, tram: 56.5 },
    { class: 'toss-up' },
    'Tram is first in 56 of 100 variations, Taxi in 43. Treat them as equals until you know more.',
  ],
  ['none', nothingFits, {}, { class: 'none-fits' }, ''],
])('a result that is %s says how firm it is', (_class, given, firsts, firmness, said) => {
  expect(firm(given, firsts, firmness)).toBe(said);
});

test.each<readonly [string, Partial<Unknowns>]>([
  ['Distance is open and could turn it', { questions: ['distance'] }],
  ['Distance and Hour are open, and either could turn it', { questions: ['distance', 'hour'] }],
  ['three questions are open that could each turn it', { questions: ['distance', 'hour', 'wish'] }],
  ['Distance and Hour are open and could turn it together', { questions: ['distance', 'hour'], takes: 'all' }],
  [
    'the value of Tram on Price of a trip is missing and could turn it',
    { values: [{ option: 'tram', factor: 'price' }] },
  ],
  [
    'two values are missing that could each turn it',
    { values: ['price', 'air'].map((factor) => ({ option: 'tram', factor })) },
  ],
  [
    'Distance is open and could turn it; so could a missing value',
    { questions: ['distance'], values: [{ option: 'tram', factor: 'price' }] },
  ],
])('a leaning pick names what is not known: %s', (words, unknowns) => {
  const turnedBy: Unknowns = { questions: [], takes: 'any', values: [], ...unknowns };
  expect(firm(forBike, { bike: 83.2, tram: 16.8 }, leaning(turnedBy, 'well'))).toBe(
    `Leaning Bike: ${words}. It is first in 83 of 100 variations, Tram in 16.`,
  );
});

test('a pick that another option beats in more variations is not called leaning', () => {
  const turnedBy: Unknowns = { questions: ['distance'], takes: 'any', values: [] };
  expect(firm(forBike, { bike: 17, tram: 72, taxi: 11 }, leaning(turnedBy, 'only just'))).toBe(
    'Bike is ahead so far, but Distance is open and could turn it. In most variations that happens: Tram is first in 72 of 100 variations, Bike in 17.',
  );
});

test.each<readonly [Reading, Firsts, string]>([
  [
    forBike,
    { bike: 94.6, tram: 5.4 },
    'Bike stays ahead in about 94 of 100 variations; Tram is first in 5 and Taxi in none.',
  ],
  [forBike, { bike: 100 }, 'Bike stays ahead in all variations; Tram is first in none and Taxi in none.'],
  [
    forBike,
    { bike: 0.2, tram: 99.8 },
    'Bike stays ahead in fewer than 1 of 100 variations; Tram is first in 99 and Taxi in none.',
  ],
  [close, { taxi: 43, tram: 57 }, 'Taxi is first in about 43 of 100 variations; Tram is first in 57 and Bike in none.'],
  [onlyTaxi, { taxi: 100 }, 'Taxi stays ahead in all variations.'],
  [nothingFits, {}, 'No variation leaves an option.'],
])('a sentence says how often each remaining option is first', (given, firsts, said) => {
  expect(allFirsts(given, firsts)).toBe(said);
});

describe('what was varied', () => {
  const note = 'The count is not the probability of being right: it tells how much hangs on exact numbers.';

  test.each<readonly [string, Reading, string]>([
    [
      'answers, values and open questions',
      forBike,
      'how much each answer weighs, every value within its evidence and the answer to each open question, by how common it is',
    ],
    [
      'answers and values',
      reading({ luggage: 'nothing', distance: 'near', hour: 'day', wish: 'joy' }),
      'how much each answer weighs and every value within its evidence',
    ],
  ])('is %s', (_what, given, varied) => {
    expect(sayVaried(smallDecision, given)).toBe(`Each of 20,000 variations changes ${varied}. ${note}`);
  });

  test('is every value if there is nothing else', () => {
    expect(sayVaried({ ...smallDecision, questions: [] }, reading({}))).toBe(
      `Each of 20,000 variations changes every value within its evidence. ${note}`,
    );
  });
});

test('two sentences say which options other weights would put in front', () => {
  expect(sayBaselines(smallDecision, forBike)).toBe(
    'If every factor weighed the same: Tram leads Bike by 1.2 points: too close to call. With no question answered: Bike leads Tram by 3.0 points.',
  );
});

test('an interval is given in points', () => {
  expect(sayInterval({ low: 802, high: 1000 })).toBe('80.2 to 100.0');
});

function leaning(turnedBy: Unknowns | null, how: 'well' | 'only just'): Firmness {
  return { class: 'leaning', turnedBy, isOnlyJust: how === 'only just' };
}
