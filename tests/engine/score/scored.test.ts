import { describe, expect, it } from 'vitest';
import { evaluate } from '#engine';
import { frontOf } from '#engine/score/scored.ts';
import { factor, model, question, reading } from '../../support/models.ts';

const answers = {
  none: {},
  all: { rulesOut: [{ option: 'zig' }, { option: 'ada' }, { option: 'go' }] },
};

describe('the options in front', () => {
  const three = model([factor('speed', 1, { zig: 40, ada: 60, go: 60 })], [question('team', answers)]);

  it('are all options with the highest score, in authored order', () => {
    expect(frontOf(evaluate(three, reading({ team: 'none' })))).toEqual(['ada', 'go']);
  });

  it('are none if everything is ruled out', () => {
    expect(frontOf(evaluate(three, reading({ team: 'all' })))).toEqual([]);
  });
});
