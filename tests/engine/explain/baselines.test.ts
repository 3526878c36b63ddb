import { expect, it } from 'vitest';
import { baselines } from '#engine';
import { exactly, factor, model, question, reading } from '../../support/models.ts';

const speed = factor('speed', 3, { go: 60, rust: 80 });
const ease = factor('ease', 1, { go: 70, rust: 40 });
const team = question('team', {
  go: { weights: { ease: 8 }, fit: { ease: { go: exactly(90) } } },
  c: { rulesOut: [{ option: 'go' }] },
});
const asked = model([speed, ease], [team]);

it('with equal weights every factor counts the same, with the values that answers set', () => {
  const { equalWeights } = baselines(asked, reading({ team: ['go', 30] }));
  expect(equalWeights.weights).toEqual({ speed: 10, ease: 10 });
  // (60 + 90)/2 and (80 + 40)/2
  expect(equalWeights.scores).toEqual({ go: 750, rust: 600 });
});

it('with equal weights what is ruled out stays out', () => {
  expect(baselines(asked, reading({ team: 'c' })).equalWeights.ranking).toEqual(['rust']);
});

it('before any answer own values are kept, and nothing else', () => {
  const { beforeAnswers } = baselines(asked, reading({ team: 'c' }, { rust: { speed: 20 } }));
  // go (3·60 + 70)/4 = 62.5, rust (3·20 + 40)/4 = 25
  expect(beforeAnswers.scores).toEqual({ go: 625, rust: 250 });
  expect(beforeAnswers.ranking).toEqual(['go', 'rust']);
});

it('with equal weights something is weighed even if nothing has weight', () => {
  const weightless = model([factor('speed', 0, { go: 60, rust: 80 })], [team]);
  expect(baselines(weightless, reading({})).equalWeights).toMatchObject({ nothingWeighed: false, totalWeight: 10 });
});
