import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOfLead, evaluate, jointResult, leadBetween, NOTHING_ANSWERED, toNumber } from '#engine';
import type { Model, Reading, Revised } from '#engine';
import { keyOf } from '#engine/revise/causes.ts';
import { difference, sumOf } from '#engine/numbers/fraction.ts';
import { anyPairCase, anyReading, exactly, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';

const NOTHING = { before: NOTHING_ANSWERED, after: NOTHING_ANSWERED };
const AB = { before: ['a', 'b'], after: ['a', 'b'] } as const;

/** The ids of today where nothing was renamed. */
function sameIds({ options, factors, questions }: Model): Revised['ids'] {
  const find = (all: readonly { readonly id: string }[], id: string) => all.find((each) => each.id === id)?.id;
  return {
    option: (id) => find(options, id) ?? null,
    factor: (id) => find(factors, id) ?? null,
    questions: (id) => [find(questions, id)].filter((each) => each !== undefined),
  };
}

/** The causes of a change with what each moved, in points. */
function parts(before: Model, after: Model, said: { readonly before: Reading; readonly after: Reading } = NOTHING) {
  return movedBy({ before, after, ids: sameIds(after) }, said);
}

function movedBy(revised: Revised, said: { readonly before: Reading; readonly after: Reading } = NOTHING) {
  return changeOfLead(revised, [said], AB).map(({ cause, exact }) => [keyOf(cause), toNumber(exact)]);
}

// The lead of a over b is 10: x gives 20 of them, y nothing, each with half the weight.
const x = factor('x', 1, { a: 60, b: 40 });
const y = factor('y', 1, { a: 40, b: 40 });
const first = model([x, y]);

describe('the parts of a change, by hand', () => {
  it('there are none if nothing changed', () => {
    expect(parts(first, first)).toEqual([]);
  });

  it('a value that fell by ten on half the weight moves five points', () => {
    expect(parts(first, model([factor('x', 1, { a: 50, b: 40 }), y]))).toEqual([['value a.x', -5]]);
  });

  it('a weight of three quarters in place of one half moves five points', () => {
    // 20 · 3/4 = 15.
    expect(parts(first, model([{ ...x, base: 3 }, y]))).toEqual([['weight x', 5]]);
  });

  it('two changes share what they do together half and half', () => {
    // The value first: −5, then the weight: +2.5. The weight first: +5, then the value: −7.5.
    const after = model([factor('x', 3, { a: 50, b: 40 }), y]);
    expect(parts(first, after)).toEqual([
      ['value a.x', -6.25],
      ['weight x', 3.75],
    ]);
  });

  it('a factor that was added or dropped is one cause', () => {
    expect(parts(first, model([x, y, factor('z', 2, { a: 40, b: 40 })]))).toEqual([['factor added z', -5]]);
    expect(parts(first, model([x]))).toEqual([['factor dropped y', 10]]);
  });

  it('all factors may be replaced', () => {
    // y and z alone would be a lead of −15; before z there is none, and without x and y neither.
    const after = model([factor('z', 1, { a: 10, b: 40 })]);
    const moved = parts(first, after);
    expect(moved.map(([cause]) => cause)).toEqual(['factor added z', 'factor dropped x', 'factor dropped y']);
    expect(moved.reduce((sum, [, points]) => sum + Number(points), 0)).toBeCloseTo(-40, 9);
  });

  it('without any weight every factor counts the same', () => {
    const even = model([
      { ...x, base: 0 },
      { ...y, base: 0 },
    ]);
    expect(parts(first, even).reduce((sum, [, points]) => sum + Number(points), 0)).toBe(0);
  });
});

describe('answers', () => {
  const asked = (weights: Readonly<Record<string, number>>) =>
    model([x, y], [question('q', { yes: { weights }, no: {} })]);
  const yes = { before: reading({ q: 'yes' }), after: reading({ q: 'yes' }) };

  it('an answer that adds more weight is one cause', () => {
    // x counts 3 of 4 instead of 2 of 3: 15 instead of 13 1/3.
    expect(parts(asked({ x: 1 }), asked({ x: 2 }), yes)).toEqual([['answer q', expect.closeTo(5 / 3, 9)]]);
  });

  it('an answer that is not asked any more takes its weight with it', () => {
    const said = { before: yes.before, after: NOTHING_ANSWERED };
    expect(parts(asked({ x: 2 }), first, said)).toEqual([['answer q', -5]]);
  });

  it('an answer that sets a value only today is the cause of the value', () => {
    const fit = { x: { a: exactly(90) } };
    const after = model([x, y], [question('q', { yes: { fit }, no: {} })]);
    expect(parts(asked({}), after, yes)).toEqual([['answer q', 15]]);
  });

  it('an own value is no change, whatever an answer sets', () => {
    const fit = { x: { a: exactly(90) } };
    const after = model([x, y], [question('q', { yes: { fit }, no: {} })]);
    const own = reading({ q: 'yes' }, { a: { x: 60 } });
    expect(parts(asked({}), after, { before: own, after: own })).toEqual([]);
  });

  it('a question that was split in two stays one cause, and one that is new is its own', () => {
    const after = model(
      [x, y],
      [
        question('q1', { yes: { weights: { x: 1 } } }),
        question('q2', { yes: { weights: { x: 1 } } }),
        question('q3', { yes: { weights: { y: 1 } } }),
      ],
    );
    const ids = { ...sameIds(after), questions: (id: string) => (id === 'q' ? ['q1', 'q2'] : []) };
    const said = { before: yes.before, after: reading({ q1: 'yes', q2: 'yes', q3: 'yes' }) };
    expect(movedBy({ before: asked({ x: 4 }), after, ids }, said).map(([cause]) => cause)).toEqual([
      'answer new q3',
      'answer q',
    ]);
  });
});

it('two factors that became one are a changed one and a dropped one', () => {
  const after = model([factor('z', 2, { a: 60, b: 40 })]);
  const ids = { ...sameIds(after), factor: () => 'z' };
  expect(movedBy({ before: first, after, ids }).map(([cause]) => cause)).toEqual(['factor dropped y', 'weight z']);
});

it('the parts of a team are the means of those of its members', () => {
  const [before, after] = [first, model([factor('x', 1, { a: 50, b: 40 }), y])];
  const own = reading({}, { a: { x: 60 } });
  const revised = { before, after, ids: sameIds(after) };
  const moved = changeOfLead(revised, [NOTHING, { before: own, after: own }], AB);
  expect(moved.map(({ cause, shown }) => [keyOf(cause), shown])).toEqual([['value a.x', -25]]);
});

/** Two revisions of a model with overlapping ids, some of which mean something else today, and what two readers say. */
const anyRevision = fc.tuple(anyPairCase, anyPairCase).chain(([before, after]) => {
  const factors = fc.constantFrom(null, ...after.model.factors.map(({ id }) => id));
  const questions = fc.subarray(after.model.questions.map(({ id }) => id));
  return fc.record({
    before: fc.constant(before),
    after: fc.constant(after),
    factorIds: fc.array(factors, { minLength: 4, maxLength: 4 }),
    questionIds: fc.array(questions, { minLength: 3, maxLength: 3 }),
    others: fc.tuple(anyReading(before.model), anyReading(after.model)),
  });
});

it('the exact parts add up to the exact change and the shown ones to the shown change, for one and for a team', () => {
  const property = fc.property(anyRevision, ({ before, after, factorIds, questionIds, others }) => {
    const ids: Revised['ids'] = {
      option: (id) => id,
      factor: (id) => factorIds[Number(id.slice(1))] ?? null,
      questions: (id) => questionIds[Number(id.slice(1))] ?? [],
    };
    const revised = { before: before.model, after: after.model, ids };
    const one = { before: before.reading, after: after.reading };
    const other = { before: others[0], after: others[1] };
    const pair = { before: before.pair, after: after.pair };
    for (const readings of [[one], [one, other]]) {
      const moved = changeOfLead(revised, readings, pair);
      const leadThen = leadBetween(
        jointResult(
          before.model,
          readings.map((each) => each.before),
        ),
        ...before.pair,
      );
      const leadNow = leadBetween(
        jointResult(
          after.model,
          readings.map((each) => each.after),
        ),
        ...after.pair,
      );
      expect(sumOf(moved.map(({ exact }) => exact))).toEqual(difference(leadNow.exact, leadThen.exact));
      expect(moved.reduce((sum, { shown }) => sum + shown, 0)).toBe(leadNow.shown - leadThen.shown);
      expect(new Set(moved.map(({ cause }) => keyOf(cause))).size).toBe(moved.length);
    }
  });
  fc.assert(property, runs);
});

it('the pair the other way round moves the exact negative', () => {
  const property = fc.property(anyRevision, ({ before, after }) => {
    const revised = { before: before.model, after: after.model, ids: sameIds(after.model) };
    const said = [{ before: before.reading, after: after.reading }];
    const turned = { before: [before.pair[1], before.pair[0]], after: [after.pair[1], after.pair[0]] } as const;
    const exactly = (pair: { readonly before: readonly [string, string]; readonly after: readonly [string, string] }) =>
      new Map(changeOfLead(revised, said, pair).map(({ cause, exact }) => [keyOf(cause), toNumber(exact)]));
    const there = exactly({ before: before.pair, after: after.pair });
    for (const [cause, points] of exactly(turned)) expect(points).toBeCloseTo(-(there.get(cause) ?? NaN), 9);
  });
  fc.assert(property, runs);
});

it('a revision that changes nothing moves nothing, whatever is answered', () => {
  const property = fc.property(anyPairCase, ({ model: same, reading: said, pair }) => {
    const revised = { before: same, after: same, ids: sameIds(same) };
    expect(changeOfLead(revised, [{ before: said, after: said }], { before: pair, after: pair })).toEqual([]);
    expect(evaluate(same, said).ranking).toEqual(evaluate(same, said).ranking);
  });
  fc.assert(property, runs);
});
