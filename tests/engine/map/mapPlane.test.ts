import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, mapPlane, pointOf } from '#engine';
import type { Corners } from '#engine';
import { anyMapCase, exactly, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { gridPoints, readingAt } from '../gridPoints.ts';

const CORNERS: Corners = ['team', 'date', 'load'];
const values = [factor('ease', 1, { go: 80, rust: 40 }), factor('speed', 0, { go: 50, rust: 100 })];
const asked = model(values, [
  question('team', { new: { weights: { ease: 2 }, fit: { ease: { rust: exactly(30) } } } }),
  question('date', { soon: { weights: { ease: 3 } } }),
  question('load', { high: { weights: { speed: 4 }, rulesOut: [{ option: 'zig' }] } }),
]);

describe('the plane of three questions', () => {
  it('gives each corner all that the three count, with the values that their answers set', () => {
    const plane = mapPlane(asked, reading({ team: 'new', date: ['soon', 20], load: ['high', 5] }), CORNERS);
    // 35 tenths in all. Base 10·1 on ease; team adds 35·2 = 70, date 35·3 = 105 to ease, load 35·4 = 140 to speed.
    expect(plane?.sum).toBe(35);
    expect(plane?.weights).toEqual([80, 115, 150]);
    expect(plane?.numerators).toEqual({
      go: [80 * 80, 115 * 80, 10 * 80 + 140 * 50],
      rust: [80 * 30, 115 * 30, 10 * 30 + 140 * 100],
    });
  });

  it('leaves out what is ruled out, also by the answer of a corner', () => {
    const three = model(
      [factor('ease', 1, { go: 80, rust: 40, zig: 90 }), factor('speed', 0, { go: 50, rust: 100, zig: 90 })],
      asked.questions,
    );
    const plane = mapPlane(three, reading({ team: 'new', date: 'soon', load: 'high' }), CORNERS);
    expect(Object.keys(plane?.numerators ?? {})).toEqual(['go', 'rust']);
  });

  it.each([
    ['is open', reading({ team: 'new', date: 'soon' }), CORNERS],
    ['is ignored', reading({ team: 'new', date: 'soon', load: ['high', 0] }), CORNERS],
    ['is named twice', reading({ team: 'new', date: 'soon', load: 'high' }), ['team', 'date', 'team'] as const],
  ])('there is none if a corner %s', (_, given, corners) => {
    expect(mapPlane(asked, given, corners)).toBeNull();
  });

  it('weighs all factors alike if nothing weighs', () => {
    const silent = model(
      [factor('ease', 0, { go: 80, rust: 40 })],
      ['team', 'date', 'load'].map((id) => question(id, { yes: {} })),
    );
    const plane = mapPlane(silent, reading({ team: 'yes', date: 'yes', load: 'yes' }), CORNERS);
    expect(plane?.weights).toEqual([1, 1, 1]);
    expect(plane?.numerators['go']).toEqual([80, 80, 80]);
  });

  it('has the numerators of the evaluation at every point, times the sum', () => {
    fc.assert(
      fc.property(anyMapCase, ({ model: drawn, reading: given }) => {
        const corners: Corners = ['q2', 'q0', 'q1'];
        const plane = mapPlane(drawn, given, corners);
        for (const point of gridPoints(plane?.sum ?? 0).slice(0, 20)) {
          const { numerators, ranking, totalWeight } = evaluate(drawn, readingAt(given, corners, point));
          const at = (ends: readonly number[]) =>
            ends.reduce((sum, end, corner) => sum + end * (point[corner] ?? 0), 0);
          expect(Object.keys(plane?.numerators ?? {}).toSorted()).toEqual(ranking.toSorted());
          for (const option of ranking) {
            expect(at(plane?.numerators[option] ?? [])).toBe((plane?.sum ?? 0) * (numerators[option] ?? NaN));
          }
          expect(at(plane?.weights ?? [])).toBe((plane?.sum ?? 0) * totalWeight);
        }
      }),
      runs,
    );
  });
});

it('the point of a reading is what its corners count', () => {
  expect(pointOf(reading({ team: 'new', date: ['soon', 20], load: ['high', 5] }), CORNERS)).toEqual([10, 20, 5]);
});
