import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { randomNumbers } from '#engine/vary/randomNumbers.ts';
import { type Reference, countAgain } from '../../support/referenceCounts.ts';

const reference: Reference = JSON.parse(readFileSync(new URL('./variations.json', import.meta.url), 'utf8'));

it('the generator draws the numbers of an independent prototype', () => {
  const random = randomNumbers(reference.generator.seed);
  expect(reference.generator.first.length).toBeGreaterThan(2);
  expect(reference.generator.first.map(() => random())).toEqual(reference.generator.first);
});

it('every option is first in as many variations as the prototype counted', () => {
  expect(Object.keys(reference.counts).length).toBeGreaterThan(5);
  expect(countAgain(reference)).toEqual(reference.counts);
});
