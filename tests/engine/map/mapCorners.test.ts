import { expect, it } from 'vitest';
import { firstCorners, possibleCorners } from '#engine';
import { factor, model, question, reading } from '../../support/models.ts';

const asked = model(
  [factor('ease', 1, { go: 80, rust: 40 })],
  ['team', 'date', 'load', 'stance'].map((id) => question(id, { yes: { weights: { ease: 1 } } })),
);

it('corners are questions that are answered and not ignored, in authored order', () => {
  const given = reading({ stance: 'yes', team: 'yes', load: ['yes', 0], date: 'unsure' });
  expect(possibleCorners(asked, given)).toEqual(['team', 'stance']);
  expect(firstCorners(asked, given)).toBeNull();
});

it('the first three are taken if there is no tipping point', () => {
  const given = reading({ stance: 'yes', team: 'yes', load: 'yes', date: 'yes' });
  expect(firstCorners(asked, given)).toEqual(['team', 'date', 'load']);
});

it('the three with the nearest tipping points are taken to begin with, in authored order', () => {
  const tipping = model(
    [factor('ease', 9, { go: 80, rust: 40 }), factor('speed', 0, { go: 50, rust: 100 })],
    [
      question('team', { yes: {} }),
      question('date', { yes: {} }),
      question('load', { yes: { weights: { speed: 1 } } }),
      question('crash', { yes: { weights: { speed: 2 } } }),
      question('stance', { yes: { weights: { speed: 3 } } }),
    ],
  );
  // Go is 90·40 − (10 + 20 + 30)·50 = 600 ahead; a tenth of load takes 50 of it, of crash 100, of stance 150.
  const given = reading({ team: 'yes', date: 'yes', load: 'yes', crash: 'yes', stance: 'yes' });
  expect(firstCorners(tipping, given)).toEqual(['load', 'crash', 'stance']);
});
