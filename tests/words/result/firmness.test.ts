import { describe, expect, test } from 'vitest';
import { evaluate, type Firmness, type Unknowns, VARIATIONS } from '#engine';
import {
  inHundred,
  sayAllFirsts,
  sayBaselines,
  sayFirmness,
  sayInterval,
  sayVaried,
  type Told,
} from '#words/result/firmness.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../content/smallDecision.ts';

const forBus = reading({ riders: 'few', budget: 'little' });
const even = reading({ riders: 'few', budget: 'much' });
const outOfService = {
  ...smallDecision,
  questions: smallDecision.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => ({
      ...answer,
      rulesOut: answer.id === 'few' || answer.id === 'little' ? [ruleOut(answer.id === 'few' ? 'tram' : 'bus')] : [],
    })),
  })),
};

/** The result of some answers where the bus is first in so many of 100 variations, and the tram in the rest. */
function told(bus: number, answers = forBus, decision = smallDecision): Told {
  const firsts = { bus: (bus * VARIATIONS) / 100, tram: ((100 - bus) * VARIATIONS) / 100 };
  return { decision, evaluation: evaluate(decision, answers), variations: { firsts, intervals: {} } };
}

describe('a number of variations', () => {
  test('is rounded down to one of 100, and is 100 only if it is all of them', () => {
    expect([0, 199, 200, 18_999, 19_999, 20_000].map(inHundred)).toEqual(['0', 'fewer than 1', '1', '94', '99', '100']);
    expect(inHundred(VARIATIONS / 3)).toBe('33');
  });
});

describe('how firm a result is', () => {
  test('is said of a clear pick by how often it stays ahead', () => {
    expect(sayFirmness(told(94.6), { class: 'clear' })).toBe('Bus. It stays ahead in 94 of 100 variations.');
  });

  test('is said of a decided pick without a number', () => {
    expect(sayFirmness(told(100), { class: 'decided' })).toBe('Bus, even on the least favourable evidence.');
    const alone = told(100, reading({ riders: 'few' }), outOfService);
    expect(sayFirmness(alone, { class: 'decided' })).toBe('Bus, whatever the evidence: nothing else is left.');
  });

  test('is said of a leaning pick with the option that comes next', () => {
    expect(sayFirmness(told(83.2), leaning(null, 'well'))).toBe(
      'Leaning Bus: first in 83 of 100 variations, Tram in 16.',
    );
    expect(sayFirmness(told(58.9), leaning(null, 'only just'))).toBe(
      'Leaning Bus, only just: first in 58 of 100 variations, Tram in 41. Treat them as equals until you know more.',
    );
    expect(sayFirmness(told(100), leaning(null, 'well'))).toBe('Leaning Bus: first in 100 of 100 variations.');
  });

  test('is said of a toss-up with the one first that is first more often', () => {
    expect(sayFirmness(told(43.5, even), { class: 'toss-up' })).toBe(
      'Tram is first in 56 of 100 variations, Bus in 43. Treat them as equals until you know more.',
    );
  });

  test('is nothing where none fits', () => {
    expect(sayFirmness(told(0, forBus, outOfService), { class: 'none-fits' })).toBe('');
  });

  test.each<readonly [string, Partial<Unknowns>]>([
    ['The riders is open and could turn it', { questions: ['riders'] }],
    ['The riders and The budget are open, and either could turn it', { questions: ['riders', 'budget'] }],
    ['three questions are open that could each turn it', { questions: ['riders', 'budget', 'distance'] }],
    [
      'The riders and The budget are open and could turn it together',
      { questions: ['riders', 'budget'], takes: 'all' },
    ],
    ['the value of Tram on The price is missing and could turn it', { values: [{ option: 'tram', factor: 'price' }] }],
    [
      'two values are missing that could each turn it',
      { values: ['price', 'noise'].map((factor) => ({ option: 'tram', factor })) },
    ],
    [
      'The riders is open and could turn it; so could a missing value',
      { questions: ['riders'], values: [{ option: 'tram', factor: 'price' }] },
    ],
  ])('names what is not known: %s', (words, unknowns) => {
    const turnedBy: Unknowns = { questions: [], takes: 'any', values: [], ...unknowns };
    expect(sayFirmness(told(83.2), leaning(turnedBy, 'well'))).toBe(
      `Leaning Bus: ${words}. It is first in 83 of 100 variations, Tram in 16.`,
    );
  });
});

describe('the notes on firmness', () => {
  test('tell of every option that is left how often it is first', () => {
    expect(sayAllFirsts(told(94.6))).toBe('Bus stays ahead in about 94 of 100 variations; Tram is first in 5.');
    expect(sayAllFirsts(told(100))).toBe('Bus stays ahead in all variations; Tram is first in none.');
    expect(sayAllFirsts(told(0.2))).toBe('Bus stays ahead in fewer than 1 of 100 variations; Tram is first in 99.');
    expect(sayAllFirsts(told(43, even))).toBe('Bus is first in about 43 of 100 variations; Tram is first in 57.');
    expect(sayAllFirsts(told(0, forBus, outOfService))).toBe('No variation leaves an option.');
  });

  test('say what was varied: what there is to vary', () => {
    expect(sayVaried(smallDecision, forBus)).toBe(
      'Each of 20,000 variations draws anew how much each answer weighs, every value within its evidence and an answer to each open question, by how common it is. The count is not the probability of being right: it tells how much hangs on exact numbers.',
    );
    expect(sayVaried(smallDecision, reading({ riders: 'few', budget: 'much', distance: 'long' }))).toBe(
      'Each of 20,000 variations draws anew how much each answer weighs and every value within its evidence. The count is not the probability of being right: it tells how much hangs on exact numbers.',
    );
    expect(sayVaried({ ...smallDecision, questions: [] }, reading({}))).toBe(
      'Each of 20,000 variations draws anew every value within its evidence. The count is not the probability of being right: it tells how much hangs on exact numbers.',
    );
  });

  test('say what would be in front by other weights', () => {
    expect(sayBaselines(smallDecision, forBus)).toBe(
      'With equal weights: Bus and Tram are equal. Before any answer: Bus and Tram are equal.',
    );
  });

  test('give an interval in points', () => {
    expect(sayInterval({ low: 802, high: 1000 })).toBe('80.2 to 100.0');
  });
});

function leaning(turnedBy: Unknowns | null, how: 'well' | 'only just'): Firmness {
  return { class: 'leaning', turnedBy, isOnlyJust: how === 'only just' };
}

function ruleOut(option: string) {
  return { option, reason: 'It does not run.', sources: ['counts'] };
}
