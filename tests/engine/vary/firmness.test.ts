import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_ANSWERED, VARIATIONS, evaluate, firmness } from '#engine';
import type { Firmness, Model, Reading, Variations } from '#engine';
import { anyCase, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { firsts, openReadings } from '../allOutcomes.ts';
import { withOwnValue } from '../changes.ts';
import { draws } from '../draws.ts';

const span = (low: number, value: number, high: number) => ({ low, value, high });

describe('the class of an outcome', () => {
  const speed = factor('speed', 1, { go: span(70, 80, 90), rust: span(55, 60, 75) });

  it('is none fits or toss-up if that is the outcome', () => {
    const crash = question('crash', { all: { rulesOut: [{ option: 'go' }, { option: 'rust' }] } });
    expect(firmness(model([speed], [crash]), reading({ crash: 'all' }), often({}))).toEqual({ class: 'none-fits' });
    expect(firmness(model([factor('speed', 1, { go: 61, rust: 60 })]), NOTHING_ANSWERED, often({}))).toEqual({
      class: 'toss-up',
    });
  });

  it('is clear from 90 of 100 variations on, leaning below, and only just below 65', () => {
    const classOf = (go: number) => firmness(model([speed]), NOTHING_ANSWERED, often({ go, rust: VARIATIONS - go }));
    expect(classOf(18_000)).toEqual({ class: 'clear' });
    expect(classOf(17_999)).toEqual({ class: 'leaning', turnedBy: null, isOnlyJust: false });
    expect(classOf(13_000)).toEqual({ class: 'leaning', turnedBy: null, isOnlyJust: false });
    expect(classOf(12_999)).toEqual({ class: 'leaning', turnedBy: null, isOnlyJust: true });
  });

  it('leans only just if another option is first more often', () => {
    expect(firmness(model([speed]), NOTHING_ANSWERED, often({ go: 13_000, rust: 13_001 }))).toMatchObject({
      isOnlyJust: true,
    });
  });
});

describe('a decided pick', () => {
  it('is ahead on the least favourable evidence, however rarely it is drawn first', () => {
    const ahead = model([factor('speed', 1, { go: span(70, 80, 90), rust: span(55, 60, 69) })]);
    const level = model([factor('speed', 1, { go: span(70, 80, 90), rust: span(55, 60, 70) })]);
    expect(firmness(ahead, NOTHING_ANSWERED, often({ go: 1, rust: 9 }))).toEqual({ class: 'decided' });
    expect(firmness(level, NOTHING_ANSWERED, often({ go: VARIATIONS }))).toEqual({ class: 'clear' });
  });

  it('stays ahead however much the weight of one factor varies', () => {
    // In tenths go leads by 10·b − 60·(weight of ease); “retry” may weigh half as much again: 10·b against 60·1.5.
    const crash = question('crash', { retry: { weights: { ease: 1 } }, safety: {} });
    const asked = (base: number) =>
      model([factor('speed', base, { go: 60, rust: 50 }), factor('ease', 0, { go: 20, rust: 80 })], [crash]);
    const given = reading({ crash: 'retry' });
    expect(firmness(asked(9), given, often({ go: VARIATIONS }))).toEqual({ class: 'clear' });
    expect(firmness(asked(10), given, often({ go: VARIATIONS }))).toEqual({ class: 'decided' });
  });

  it('stays ahead with all weights at their worst at once, not only one at a time', () => {
    // Go leads by 20·79 = 1580 on what always counts; each of six weights takes 4·60 = 240, up to 360 when it varies.
    const sixth = Array.from({ length: 6 }, (_, place) => `con${place}`);
    const all = question('stance', { all: { weights: Object.fromEntries(sixth.map((id) => [id, 4])) }, other: {} });
    const asked = (base: number) =>
      model(
        [factor('pro', base, { go: 89, rust: 10 }), ...sixth.map((id) => factor(id, 0, { go: 20, rust: 80 }))],
        [all],
      );
    const given = reading({ stance: 'all' });
    expect(firmness(asked(20), given, often({ go: 15_822 }))).toMatchObject({ class: 'leaning' });
    expect(firmness(asked(27), given, often({ go: VARIATIONS }))).toEqual({ class: 'clear' });
    expect(firmness(asked(28), given, often({ go: VARIATIONS }))).toEqual({ class: 'decided' });
  });

  it('is first in every variation', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const { outcome } = evaluate(asked, given);
        if (outcome.kind !== 'pick') return;
        const { option } = outcome;
        if (firmness(asked, given, often({ [option]: VARIATIONS })).class !== 'decided') return;
        for (const { numerators, ruledOut } of draws(asked, given)) {
          const left = Object.keys(numerators).filter((id) => !ruledOut.includes(id));
          const best = Math.max(...left.map((id) => numerators[id] ?? NaN));
          expect(left.filter((id) => numerators[id] === best)).toEqual([option]);
        }
      }),
      runs,
    );
  });

  it('is the only option left if nothing open can change that', () => {
    const speed = factor('speed', 1, { go: 60, rust: 80 });
    const team = question('team', { c: { rulesOut: [{ option: 'rust' }] } });
    const crash = question('crash', { safety: { rulesOut: [{ option: 'go' }] }, retry: {} });
    expect(firmness(model([speed], [team]), reading({ team: 'c' }), often({ go: VARIATIONS }))).toEqual({
      class: 'decided',
    });
    expect(firmness(model([speed], [team, crash]), reading({ team: 'c' }), often({ go: VARIATIONS }))).toMatchObject({
      class: 'leaning',
      turnedBy: { questions: ['crash'] },
    });
  });

  it('is ahead in every setting of open questions, in each with all values at their worst', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const { outcome } = evaluate(asked, given);
        fc.pre(hasBase(asked) && outcome.kind === 'pick');
        const isDecided = firmness(asked, given, often({ [outcome.option]: VARIATIONS })).class === 'decided';
        if (!isDecided) return;
        for (const setting of openReadings(asked, given)) {
          for (const rival of evaluate(asked, setting).ranking.filter((id) => id !== outcome.option)) {
            const { numerators } = evaluate(asked, atWorst(asked, setting, [outcome.option, rival]));
            expect(numerators[outcome.option]).toBeGreaterThan(numerators[rival] ?? NaN);
          }
        }
      }),
      runs,
    );
  });
});

describe('the unknowns that can turn a pick', () => {
  const speed = factor('speed', 3, { go: 60, rust: 50 });

  it('are the open questions that can each turn it alone', () => {
    const ease = factor('ease', 0, { go: 20, rust: 80 });
    // A lead of 10·30; each weight on ease takes 10·60.
    const asked = model(
      [speed, ease],
      [
        question('team', { new: { weights: { ease: 1 } } }),
        question('crash', { safety: { rulesOut: [{ option: 'go' }] }, retry: {} }),
        question('stance', { simple: { weights: { speed: 1 } } }),
      ],
    );
    expect(turnedBy(asked, NOTHING_ANSWERED)).toEqual({ questions: ['team', 'crash'], takes: 'any', values: [] });
  });

  it('are just enough questions if it takes several', () => {
    const ease = factor('ease', 0, { go: 20, rust: 40 });
    // A lead of 10·30; each weight on ease takes 10·20.
    const more = { yes: { weights: { ease: 1 } } };
    const asked = model([speed, ease], [question('q0', more), question('q1', more), question('q2', more)]);
    expect(turnedBy(asked, NOTHING_ANSWERED)).toEqual({ questions: ['q1', 'q2'], takes: 'all', values: [] });
  });

  it('count an unsure answer as much as it would count, and an ignored one not at all', () => {
    const ease = factor('ease', 0, { go: 20, rust: 30 });
    const asked = model([speed, ease], [question('q0', { yes: { weights: { ease: 1 } } })]);
    // Three times takes all of the lead.
    expect(turnedBy(asked, reading({ q0: ['unsure', 29] }))).toBeNull();
    expect(turnedBy(asked, reading({ q0: ['unsure', 30] }))?.questions).toEqual(['q0']);
    expect(turnedBy(asked, reading({ q0: ['unsure', 0] }))).toBeNull();
  });

  it('are missing values that could take the lead, of the pick or of a rival, until they have a value', () => {
    const asked = model([speed, factor('ease', 1, { go: 'missing', rust: 'missing', zig: 0 })]);
    // A lead of 10·30 against 50·10.
    const both = [
      { option: 'go', factor: 'ease' },
      { option: 'rust', factor: 'ease' },
    ];
    expect(turnedBy(asked, NOTHING_ANSWERED)?.values).toEqual(both);
    const own = reading({}, { go: { ease: 50 } });
    expect(turnedBy(asked, own)?.values).toEqual(both.slice(1));
    const heavier = model([factor('speed', 6, { go: 60, rust: 50 }), factor('ease', 1, { go: 'missing', rust: 50 })]);
    expect(turnedBy(heavier, NOTHING_ANSWERED)).toBeNull();
  });

  it('are no missing values of an option that is ruled out or has no rival', () => {
    const asked = model(
      [speed, factor('ease', 9, { go: 'missing', rust: 'missing' })],
      [
        question('q0', { yes: { rulesOut: [{ option: 'rust' }] } }),
        question('q1', { yes: { rulesOut: [{ option: 'go' }] } }),
      ],
    );
    expect(turnedBy(asked, reading({ q0: 'yes' }))?.values).toEqual([]);
  });

  it('are those that going through every setting of the open questions finds', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const evaluation = evaluate(asked, given);
        fc.pre(hasBase(asked) && evaluation.outcome.kind === 'pick');
        const settings = openReadings(asked, given).map((setting) => firsts(evaluate(asked, setting)));
        const isTurned = settings.some((front) => front.join() !== firsts(evaluation).join());
        const found = turnedBy(asked, given)?.questions ?? [];
        expect(found.length > 0).toBe(isTurned);
        const only = { ...given, choices: { ...given.choices, ...withoutOpen(asked, given, found) } };
        const turning = openReadings(asked, only).map((setting) => firsts(evaluate(asked, setting)).join());
        if (isTurned) expect(new Set(turning).size).toBeGreaterThan(1);
      }),
      runs,
    );
  });

  it('are those that trying 0 and 100 for every missing value finds', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const { outcome } = evaluate(asked, given);
        fc.pre(hasBase(asked) && outcome.kind === 'pick');
        const front = firsts(evaluate(asked, given)).join();
        const found = turnedBy(asked, given);
        if (found === null) return;
        for (const { option, factor: id } of found.values) {
          const fronts = [0, 100].map((value) =>
            firsts(evaluate(asked, withOwnValue(given, option, id, value))).join(),
          );
          expect(fronts.some((other) => other !== front)).toBe(true);
        }
      }),
      runs,
    );
  });
});

function hasBase({ factors }: Model): boolean {
  return factors.some(({ base }) => base > 0);
}

/** The options first so often; options that are not named, never. */
function often(counts: Readonly<Record<string, number>>): Variations {
  return { firsts: { go: 0, rust: 0, zig: 0, o0: 0, o1: 0, o2: 0, o3: 0, ...counts }, intervals: {} };
}

function turnedBy(asked: Model, given: Reading) {
  const { outcome } = evaluate(asked, given);
  const pick = outcome.kind === 'pick' ? outcome.option : '';
  const found: Firmness = firmness(asked, given, often({ [pick]: VARIATIONS }));
  return found.class === 'leaning' ? found.turnedBy : null;
}

/** All open questions but these, ignored. */
function withoutOpen({ questions }: Model, { choices }: Reading, kept: readonly string[]) {
  const others = questions.filter(({ id }) => (choices[id]?.answer ?? 'unsure') === 'unsure' && !kept.includes(id));
  return Object.fromEntries(others.map(({ id }) => [id, { answer: 'unsure', importance: 0 }]));
}

/** The reading with every value of the first option at its lowest and every one of the second at its highest. */
function atWorst(asked: Model, given: Reading, [option, rival]: readonly [string, string]): Reading {
  const { values } = evaluate(asked, given);
  const lowest = Object.entries(values[option] ?? {}).map(([id, { low }]) => [id, low] as const);
  const highest = Object.entries(values[rival] ?? {}).map(([id, { high }]) => [id, high] as const);
  return { ...given, ownValues: { [option]: Object.fromEntries(lowest), [rival]: Object.fromEntries(highest) } };
}
