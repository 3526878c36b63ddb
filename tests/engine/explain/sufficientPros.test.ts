import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, evaluate, sufficientPros } from '#engine';
import { factor, model } from '../../support/models.ts';

/** Pros and cons of go against rust, by what each factor of weight 1 gives to the lead. */
function reasons(differences: Readonly<Record<string, number>>) {
  const asked = model(
    Object.entries(differences).map(([id, difference]) => factor(id, 1, { go: 50 + difference, rust: 50 })),
  );
  return sufficientPros(asked, evaluate(asked, NOTHING_ANSWERED), ['go', 'rust']);
}

function ids(parts: readonly { readonly factor: string }[]): readonly string[] {
  return parts.map(({ factor: id }) => id);
}

describe('the reasons for a lead', () => {
  it('are the largest pros until they outweigh all cons, and the cons that matter', () => {
    // Lead 40 + 25 + 5 − 30 − 3 = 37: 40 alone is more than 33; of the cons only 30 is a tenth of the lead.
    const result = reasons({ small: 5, trifle: -3, speed: 40, price: -30, ease: 25 });
    if (result.kind !== 'balance') throw new Error('No option dominates here.');
    expect(ids(result.pros)).toEqual(['speed']);
    expect(ids(result.cons)).toEqual(['price']);
  });

  it('take one more pro when pros only equal the cons', () => {
    const result = reasons({ speed: 30, price: -30, first: 10, second: 10 });
    if (result.kind !== 'balance') throw new Error('No option dominates here.');
    expect(ids(result.pros)).toEqual(['speed', 'first']);
  });

  it('name a con of exactly a tenth of the lead', () => {
    // Lead 44 − 4 = 40.
    const result = reasons({ speed: 44, price: -4 });
    if (result.kind !== 'balance') throw new Error('No option dominates here.');
    expect(ids(result.cons)).toEqual(['price']);
  });

  it('are that it is nowhere worse, if so', () => {
    const result = reasons({ same: 0, speed: 10, ease: 20 });
    if (result.kind !== 'dominance') throw new Error('Go is nowhere worse here.');
    expect(ids(result.better)).toEqual(['ease', 'speed']);
  });

  it('are all pros and cons in a tie', () => {
    const result = reasons({ speed: 20, price: -30, ease: 10 });
    if (result.kind !== 'balance') throw new Error('No option dominates here.');
    expect(ids(result.pros)).toEqual(['speed', 'ease']);
    expect(ids(result.cons)).toEqual(['price']);
  });

  it('are none between equal options', () => {
    expect(reasons({ speed: 0 })).toEqual({ kind: 'balance', pros: [], cons: [] });
  });
});
