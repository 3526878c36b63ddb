import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, UNSURE, certifiedPick, evaluate } from '#engine';
import type { Evaluation } from '#engine';
import { necessaryWinner } from '#engine/open/certificate.ts';
import { anyCase, exactly, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { allEvaluations, firsts } from '../allOutcomes.ts';

// Before any answer go leads by 10·(3·(60 − 80) + 4·(90 − 40)) = 1400; a whole weight on speed takes 10·20 = 200.
const values = [factor('speed', 3, { go: 60, rust: 80 }), factor('ease', 4, { go: 90, rust: 40 })];

function speedUp(...weights: readonly number[]) {
  return weights.map((speed, index) => question(`q${index}`, { yes: { weights: { speed } }, no: {} }));
}

describe('an option that stays alone in front', () => {
  it('is proved if the worst answers together leave a lead', () => {
    expect(necessaryWinner(model(values, speedUp(4, 2)), NOTHING_ANSWERED)).toBe('go');
  });

  it('is not proved when the worst answers together make a tie', () => {
    expect(necessaryWinner(model(values, speedUp(4, 3)), NOTHING_ANSWERED)).toBeNull();
  });

  it('counts only questions without an answer: “not sure” stays', () => {
    expect(necessaryWinner(model(values, speedUp(4, 3)), reading({ q1: UNSURE }))).toBe('go');
  });

  it('does not rely on an answer that helps it, since the question can be left out', () => {
    const helpful = question('team', { new: { weights: { ease: 1 } }, old: { weights: { ease: 2 } } });
    const asked = model(values, [...speedUp(7), helpful]);
    expect(necessaryWinner(asked, NOTHING_ANSWERED)).toBeNull();
    expect(necessaryWinner(asked, reading({ team: 'new' }))).toBe('go');
  });

  it('is not proved when an open answer rules it out', () => {
    const team = question('team', { c: { rulesOut: [{ option: 'go' }] }, none: {} });
    expect(necessaryWinner(model(values, [team]), NOTHING_ANSWERED)).toBeNull();
  });

  it('is proved when the one answer that helps the rival rules the rival out', () => {
    const team = question('team', { c: { weights: { speed: 9 }, rulesOut: [{ option: 'rust' }] }, none: {} });
    expect(necessaryWinner(model(values, [team]), NOTHING_ANSWERED)).toBe('go');
  });

  it('goes through values that an open answer sets together with the weights of others', () => {
    // With rust at 80 in ease the lead is 10·(−60 + 40) = −200; with 60 it is 600, enough for two more on speed.
    const team = (ease: number) => question('team', { rust: { fit: { ease: { rust: exactly(ease) } } } });
    expect(necessaryWinner(model(values, [team(80)]), NOTHING_ANSWERED)).toBeNull();
    expect(necessaryWinner(model(values, [team(60), ...speedUp(2)]), NOTHING_ANSWERED)).toBe('go');
    expect(necessaryWinner(model(values, [team(60), ...speedUp(3)]), NOTHING_ANSWERED)).toBeNull();
  });

  it('is nobody in a tie or when every option is ruled out', () => {
    const even = model([factor('speed', 1, { go: 50, rust: 50 })]);
    const team = question('team', { c: { rulesOut: [{ option: 'go' }, { option: 'rust' }] } });
    expect(necessaryWinner(even, NOTHING_ANSWERED)).toBeNull();
    expect(necessaryWinner(model(values, [team]), reading({ team: 'c' }))).toBeNull();
  });

  it('is the one that weighing every setting alone finds (I10)', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        fc.pre(asked.factors.some(({ base }) => base > 0));
        expect(necessaryWinner(asked, given)).toBe(sameIn(allEvaluations(asked, given), aloneInFront));
      }),
      runs,
    );
  });

  it('is never claimed wrongly, even without any base weight', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const winner = necessaryWinner(asked, given);
        if (winner !== null) expect(sameIn(allEvaluations(asked, given), aloneInFront)).toBe(winner);
      }),
      runs,
    );
  });
});

describe('the certified pick', () => {
  it('needs a lead of two points; being in front is not enough', () => {
    // Less two points, the lead of go is 1400 − 2·70 = 1260; a whole weight on speed takes 10·(20 + 2) = 220.
    expect(certifiedPick(model(values, speedUp(5)), NOTHING_ANSWERED)).toBe('go');
    expect(certifiedPick(model(values, speedUp(6)), NOTHING_ANSWERED)).toBeNull();
    expect(necessaryWinner(model(values, speedUp(6)), NOTHING_ANSWERED)).toBe('go');
    expect(evaluate(model(values, speedUp(6)), reading({ q0: 'yes' })).outcome.kind).toBe('toss-up');
  });

  it('is certified with a lead of exactly two points', () => {
    expect(certifiedPick(model([factor('speed', 3, { go: 52, rust: 50 })]), NOTHING_ANSWERED)).toBe('go');
    expect(certifiedPick(model([factor('speed', 3, { go: 51, rust: 50 })]), NOTHING_ANSWERED)).toBeNull();
  });

  it('is not certified when weight on what both do equally well makes too little of the lead', () => {
    const even = factor('price', 0, { go: 50, rust: 50 });
    const price = question('price', { yes: { weights: { price: 1 } } });
    const asked = model([factor('speed', 3, { go: 52, rust: 50 }), even], [price]);
    expect(certifiedPick(asked, NOTHING_ANSWERED)).toBeNull();
    expect(necessaryWinner(asked, NOTHING_ANSWERED)).toBe('go');
  });

  it('is the only option left, whatever it scores', () => {
    const team = question('team', { c: { rulesOut: [{ option: 'go' }] } });
    const weightless = model([factor('speed', 0, { go: 60, rust: 80 })], [team, ...speedUp(1)]);
    expect(certifiedPick(weightless, reading({ team: 'c' }))).toBe('rust');
    expect(certifiedPick(weightless, NOTHING_ANSWERED)).toBeNull();
  });

  it('is the pick in every setting weighed alone (I10)', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        fc.pre(asked.factors.some(({ base }) => base > 0));
        expect(certifiedPick(asked, given)).toBe(sameIn(allEvaluations(asked, given), picked));
      }),
      runs,
    );
  });

  it('is never claimed wrongly, even without any base weight', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const pick = certifiedPick(asked, given);
        if (pick !== null) expect(sameIn(allEvaluations(asked, given), picked)).toBe(pick);
      }),
      runs,
    );
  });
});

/** Returns the answer that is found in all evaluations, or null. */
function sameIn(all: readonly Evaluation[], find: (evaluation: Evaluation) => string | null): string | null {
  const [first = null, ...others] = all.map(find);
  return others.every((other) => other === first) ? first : null;
}

function aloneInFront(evaluation: Evaluation): string | null {
  const [first = null, ...others] = firsts(evaluation);
  return others.length > 0 ? null : first;
}

function picked({ outcome }: Evaluation): string | null {
  return outcome.kind === 'pick' ? outcome.option : null;
}
