import { expect, test } from 'vitest';
import { evidenceOf, smallDecision, withFactor } from '../../support/smallDecision.ts';
import { checkDecision } from '#content/check.ts';

test('a decision has two to twelve options', () => {
  const one = { ...smallDecision, options: smallDecision.options.slice(0, 1) };
  expect(checkDecision(one)).toContain('Bring the number of options from 1 to 2 to 12.');
});

test('a decision has eight to fifteen factors', () => {
  const seven = { ...smallDecision, factors: smallDecision.factors.slice(1) };
  expect(checkDecision(seven)).toContain('Bring the number of factors from 7 to 8 to 15.');
});

test.each([-1, 0.5])('%s is no base weight', (base) => {
  expect(checkDecision(withFactor({ base }))).toContain(
    `Make the base weight of “time” a whole number from 0 up, not ${base}.`,
  );
});

test('not all base weights are 0', () => {
  const factors = smallDecision.factors.map((factor) => ({ ...factor, base: 0 }));
  expect(checkDecision({ ...smallDecision, factors })).toContain('Give at least one factor a base weight over 0.');
});

test('every group has a factor', () => {
  const groups = [...smallDecision.groups, { id: 'driver', label: 'Driver' }];
  expect(checkDecision({ ...smallDecision, groups })).toEqual(['Remove the group “driver” or put a factor into it.']);
});

test('two factors with the same values count one thing twice', () => {
  const values = { bike: evidenceOf(30), taxi: evidenceOf(100), tram: evidenceOf(70) };
  expect(checkDecision(withFactor({ values }))).toContain(
    'Merge the factors “time” and “effort” or tell them apart: their values are all the same.',
  );
});

test('two options with the same values cannot be told apart', () => {
  const factors = smallDecision.factors.map((factor) => ({
    ...factor,
    values: { ...factor.values, bike: evidenceOf(50), tram: evidenceOf(50) },
  }));
  expect(checkDecision({ ...smallDecision, factors })).toContain(
    'Tell the options “bike” and “tram” apart: their values are all the same.',
  );
});
