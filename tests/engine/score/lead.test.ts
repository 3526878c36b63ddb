import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, evaluate, leadBetween, standingOf } from '#engine';
import { fraction } from '#engine/numbers/fraction.ts';
import { factor, model } from '../../support/models.ts';

/** Two options weighed by one factor. */
function weighed(go: number, rust: number) {
  return evaluate(model([factor('speed', 7, { go, rust })]), NOTHING_ANSWERED);
}

describe('the standing of two options', () => {
  it('names the one ahead, whichever is given first', () => {
    const lead = { exact: fraction(5), shown: 50, closeness: 'clear' };
    expect(standingOf(weighed(60, 55), 'go', 'rust')).toEqual({ ahead: 'go', behind: 'rust', lead });
    expect(standingOf(weighed(60, 55), 'rust', 'go')).toEqual({ ahead: 'go', behind: 'rust', lead });
  });

  it('keeps the given order of two equal ones', () => {
    expect(standingOf(weighed(55, 55), 'rust', 'go')).toMatchObject({ ahead: 'rust', lead: { closeness: 'equal' } });
  });
});

describe('a lead', () => {
  it('of two points or more is clear', () => {
    expect(leadBetween(weighed(52, 50), 'go', 'rust').closeness).toBe('clear');
    expect(leadBetween(weighed(52, 50), 'rust', 'go').closeness).toBe('clear');
  });

  it('of a little less is close, though two points are shown', () => {
    // Of 40 in all go has 2000 and rust 1921: 79/40 points. Shown are 50.0 and 48.0.
    const evaluation = evaluate(
      model([factor('speed', 39, { go: 50, rust: 48 }), factor('ease', 1, { go: 50, rust: 49 })]),
      NOTHING_ANSWERED,
    );
    expect(leadBetween(evaluation, 'go', 'rust')).toMatchObject({ shown: 20, closeness: 'close' });
    expect(leadBetween(evaluation, 'rust', 'go')).toMatchObject({ shown: -20, closeness: 'close' });
  });

  it('of nothing is equal', () => {
    expect(leadBetween(weighed(50, 50), 'go', 'rust')).toEqual({ exact: fraction(0), shown: 0, closeness: 'equal' });
  });
});
