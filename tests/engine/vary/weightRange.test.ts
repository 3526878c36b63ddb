import { describe, expect, it } from 'vitest';
import { countedAnswers } from '#engine';
import type { Model } from '#engine';
import type { CountedAnswer } from '#engine/score/countedAnswers.ts';
import { variedWeightWith, weightRange, weightWith } from '#engine/vary/weightRange.ts';
import { factor, model, question, reading } from '../../support/models.ts';

const speed = factor('speed', 3, { go: 60, rust: 80 });
const latency = {
  ...question('latency', {
    web: { weights: { speed: 2 } },
    tail: { weights: { speed: 10 } },
    hard: { weights: { speed: 4 } },
  }),
  ordered: true,
};
const crash = question('crash', { retry: { weights: { speed: 1 } }, safety: { weights: { speed: 6 } } });
const asked = model([speed], [latency, crash]);

describe('the weight of a given answer', () => {
  it('goes half way to the neighbours if answers are ordered', () => {
    // In half tenths, counting twice: 20·(2·10) = 400, 20·(10 + 2) = 240, 20·(10 + 4) = 280.
    expect(weightRange(given(asked, { latency: ['tail', 20] }), 'speed')).toEqual({ least: 240, greatest: 400 });
  });

  it('goes in one direction only at an end', () => {
    expect(weightRange(given(asked, { latency: 'web' }), 'speed')).toEqual({ least: 40, greatest: 120 });
    expect(weightRange(given(asked, { latency: 'hard' }), 'speed')).toEqual({ least: 80, greatest: 140 });
  });

  it('goes from half to one and a half times if answers are not ordered', () => {
    expect(weightRange(given(asked, { crash: 'safety' }), 'speed')).toEqual({ least: 60, greatest: 180 });
  });

  it('is nothing on a factor that it does not name', () => {
    expect(weightRange(given(asked, { crash: 'safety' }), 'ease')).toEqual({ least: 0, greatest: 0 });
  });
});

describe('the weight of a factor', () => {
  const counted = countedAnswers(asked, reading({ crash: 'safety', latency: ['tail', 0] }));

  it('is its base and what the given answers add', () => {
    // In half tenths 20·3 and 20·6.
    expect(weightWith(speed, counted)).toEqual({ least: 180, greatest: 180 });
  });

  it('goes as far as the given answers do when they vary', () => {
    // The answer adds from 60 to 180.
    expect(variedWeightWith(speed, counted)).toEqual({ least: 120, greatest: 240 });
  });
});

function given(drawn: Model, answers: Parameters<typeof reading>[0]): CountedAnswer {
  const [first] = countedAnswers(drawn, reading(answers));
  if (first === undefined) throw new Error('Nothing is answered.');
  return first;
}
