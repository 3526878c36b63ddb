import { describe, expect, it } from 'vitest';
import { UNSURE, contributionsByAnswer } from '#engine';
import { fraction } from '#engine/numbers/fraction.ts';
import { exactly, factor, model, question, reading } from '../../support/models.ts';

const asked = model(
  [factor('speed', 2, { go: 80, rust: 100 }), factor('learning', 3, { go: 90, rust: 40 })],
  [
    question('workload', { tool: { weights: { learning: 2 } } }),
    question('team', { rust: { weights: { learning: 1, speed: 1 }, fit: { learning: { rust: exactly(100) } } } }),
    question('timeline', { weeks: { weights: { learning: 5 } } }),
  ],
);

describe('the lead by answer', () => {
  it('is the weight that an answer adds times the difference, where no answer sets values', () => {
    // Before: 20·(−20) + 30·50 = 1100. The tool adds 20·50 = 1000. Weight 70: 30.0 points in all.
    expect(contributionsByAnswer(asked, reading({ workload: 'tool' }), ['go', 'rust'])).toEqual({
      base: { exact: fraction(1100, 70), shown: 157 },
      answers: [{ question: 'workload', exact: fraction(1000, 70), shown: 143 }],
    });
  });

  it('shares half and half what a set value and another answer do together', () => {
    // Rust at 100 changes the difference in learning by −60, from 50 to −10.
    // team: 10·(−20) + 10·50 + 30·(−60) + 10·(−60) + half of 20·(−60) = −2700.
    // tool: 20·50 + half of 20·(−60) = 400.
    const parts = contributionsByAnswer(asked, reading({ team: 'rust', workload: 'tool' }), ['go', 'rust']);
    expect(parts.base.exact).toEqual(fraction(1100, 90));
    expect(parts.answers.map((part) => [part.question, part.exact])).toEqual([
      ['workload', fraction(400, 90)],
      ['team', fraction(-2700, 90)],
    ]);
  });

  it('lets an own value stand against what an answer sets', () => {
    const given = reading({ team: 'rust', workload: 'tool' }, { rust: { learning: 40 } });
    const parts = contributionsByAnswer(asked, given, ['go', 'rust']);
    expect(parts.answers.map((part) => part.exact)).toEqual([fraction(1000, 90), fraction(500 - 200, 90)]);
  });

  it('names only answers that count', () => {
    const given = reading({ team: ['rust', 0], workload: UNSURE, timeline: 'weeks' });
    expect(contributionsByAnswer(asked, given, ['go', 'rust']).answers.map((part) => part.question)).toEqual([
      'timeline',
    ]);
  });

  it('is all before any answer when nothing is weighed', () => {
    const weightless = model(
      [factor('speed', 0, { go: 80, rust: 100 }), factor('learning', 0, { go: 90, rust: 40 })],
      [question('team', { new: { weights: {} } })],
    );
    expect(contributionsByAnswer(weightless, reading({ team: 'new' }), ['go', 'rust'])).toEqual({
      base: { exact: fraction(30, 2), shown: 150 },
      answers: [{ question: 'team', exact: fraction(0), shown: 0 }],
    });
  });
});
