import { expect, it } from 'vitest';
import { firstCorners, possibleCorners } from '#engine';
import { factor, model, question, reading } from '../support/models.ts';

const asked = model(
  [factor('ease', 1, { go: 80, rust: 40 })],
  ['team', 'date', 'load', 'stance'].map((id) => question(id, { yes: { weights: { ease: 1 } } })),
);

it('corners are questions that are answered and not ignored, in authored order', () => {
  const given = reading({ stance: 'yes', team: 'yes', load: ['yes', 0], date: 'unsure' });
  expect(possibleCorners(asked, given)).toEqual(['team', 'stance']);
  expect(firstCorners(asked, given)).toBeNull();
});

it('the first three are taken to begin with', () => {
  const given = reading({ stance: 'yes', team: 'yes', load: 'yes', date: 'yes' });
  expect(firstCorners(asked, given)).toEqual(['team', 'date', 'load']);
});
