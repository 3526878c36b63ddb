import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ONCE, UNSURE, counterfactuals, evaluate } from '#engine';
import type { Change, Counterfactual, Model, Question, Reading } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';
import { anyCase, exactly, factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';

// Before any answer go has 3·60 + 4·90 = 540 in whole weights and rust 3·80 + 4·40 = 400; a weight on speed takes 20.
const speed = factor('speed', 3, { go: 60, rust: 80 });
const ease = factor('ease', 4, { go: 90, rust: 40 });
const preference = (id: string, ...weights: readonly number[]) => levels(id, { kind: 'preference', weights });
const fact = (id: string, ...weights: readonly number[]) => levels(id, { kind: 'fact', weights });

describe('the changes that make an option the pick', () => {
  it('are one answer if it gives a lead of two points', () => {
    // With 9 on speed rust leads by 40 of 16 in all: 2.5 points. With 8 by 20 of 15: too close to call.
    const asked = model([speed, ease], [preference('latency', 0, 7, 8, 9)]);
    expect(waysOf(asked, reading({ latency: 'a0' }))).toEqual([
      { option: 'rust', way: { kind: 'changes', preferences: sets([['latency', 'a3']]), others: sets() } },
    ]);
  });

  it('are listed for preferences alone, then with facts if that takes no more changes', () => {
    const asked = model([speed, ease], [preference('latency', 0, 5), preference('memory', 0, 5), fact('team', 0, 10)]);
    expect(waysOf(asked, reading({ latency: 'a0', memory: 'a0', team: 'a0' }))[0]?.way).toEqual({
      kind: 'changes',
      preferences: sets([
        ['latency', 'a1'],
        ['memory', 'a1'],
      ]),
      others: sets([['team', 'a1']]),
    });
  });

  it('are in the order of facts, then of steps on an ordered question, then as authored', () => {
    const asked = model(
      [speed, ease],
      [
        { ...preference('first', 10, 0, 10, 10), ordered: true },
        fact('second', 0, 5),
        { ...preference('third', 0, 5, 5), ordered: true },
        preference('fourth', 5, 0, 5),
        fact('fifth', 0, 5),
      ],
    );
    const given = reading({ first: 'a1', second: 'a0', third: 'a0', fourth: 'a1', fifth: 'a0' });
    expect(waysOf(asked, given)[0]?.way).toEqual({
      kind: 'changes',
      preferences: sets([['first', 'a0']], [['first', 'a2']], [['first', 'a3']]),
      others: sets(),
    });
    const without = { ...given, choices: { ...given.choices, first: { answer: UNSURE, importance: 0 } } };
    const pairs = waysOf(asked, without)[0]?.way;
    expect(pairs?.kind === 'changes' && pairs.preferences).toEqual(
      sets(
        [
          ['third', 'a1'],
          ['fourth', 'a0'],
        ],
        [
          ['third', 'a1'],
          ['fourth', 'a2'],
        ],
        [
          ['third', 'a2'],
          ['fourth', 'a0'],
        ],
        [
          ['third', 'a2'],
          ['fourth', 'a2'],
        ],
      ),
    );
    const facts = pairs?.kind === 'changes' ? pairs.others.sets.map((set) => set.map((each) => each.question)) : [];
    expect(facts.at(0)).toEqual(['second', 'fourth']);
    expect(facts.at(-1)).toEqual(['second', 'fifth']);
  });

  it('are all counted, and twelve sets of them are listed', () => {
    const many = preference('latency', 0, ...Array.from({ length: 14 }, () => 20));
    const way = waysOf(model([speed, ease], [many]), reading({ latency: 'a0' }))[0]?.way;
    expect(way?.kind === 'changes' && way.preferences.count).toBe(14);
    expect(way?.kind === 'changes' && way.preferences.sets.length).toBe(12);
  });

  it('are none if no combination makes it the pick', () => {
    const asked = model([speed, ease], [preference('latency', 0, 5)]);
    expect(waysOf(asked, reading({ latency: 'a0' }))).toEqual([{ option: 'rust', way: { kind: 'never' } }]);
  });

  it('include answers to open questions if changes alone are never enough, and never ignored questions', () => {
    const asked = model([speed, ease], [preference('latency', 0, 5), preference('memory', 0, 5)]);
    const way = {
      kind: 'with-open',
      preferences: sets([
        ['latency', 'a1'],
        ['memory', 'a1'],
      ]),
      others: sets(),
    };
    expect(waysOf(asked, reading({ latency: 'a0' }))).toEqual([{ option: 'rust', way }]);
    expect(waysOf(asked, reading({ latency: 'a0', memory: UNSURE }))).toEqual([{ option: 'rust', way }]);
    expect(waysOf(asked, reading({ latency: 'a0', memory: [UNSURE, 0] }))[0]?.way).toEqual({ kind: 'never' });
    expect(waysOf(asked, reading({ latency: 'a0', memory: ['a0', 0] }))[0]?.way).toEqual({ kind: 'never' });
  });

  it('include answers to open questions only for the options that need them', () => {
    const three = [
      factor('speed', 3, { go: 60, rust: 80, zig: 0 }),
      factor('ease', 4, { go: 90, rust: 40, zig: 0 }),
      factor('size', 0, { go: 0, rust: 0, zig: 100 }),
    ];
    const memory = question('memory', { much: {}, little: { weights: { size: 50 } } });
    const ways = waysOf(model(three, [preference('latency', 0, 9), memory]), reading({ latency: 'a0' }));
    expect(ways.map(({ option, way }) => [option, way.kind])).toEqual([
      ['rust', 'changes'],
      ['zig', 'with-open'],
    ]);
  });

  it('count an open question as much as the reader lets “not sure” count', () => {
    const asked = model([speed, ease], [preference('latency', 0, 5)]);
    expect(waysOf(asked, reading({ latency: [UNSURE, 20] }))[0]?.way.kind).toBe('with-open');
  });

  it('are listed for every option of a toss-up', () => {
    const asked = model([speed, ease], [preference('latency', 7, 0, 10)]);
    expect(waysOf(asked, reading({ latency: 'a0' }))).toEqual([
      { option: 'go', way: { kind: 'changes', preferences: sets([['latency', 'a1']]), others: sets() } },
      { option: 'rust', way: { kind: 'changes', preferences: sets([['latency', 'a2']]), others: sets() } },
    ]);
  });

  it('take into account the values and rule-outs of an answer', () => {
    const team = question('team', {
      new: {},
      rust: { fit: { ease: { rust: exactly(95) } } },
      c: { rulesOut: [{ option: 'go' }] },
    });
    expect(waysOf(model([speed, ease], [team]), reading({ team: 'new' }))).toEqual([
      {
        option: 'rust',
        way: { kind: 'changes', preferences: sets([['team', 'rust']], [['team', 'c']]), others: sets() },
      },
    ]);
  });

  it('are found with pauses in between', () => {
    const asked = model(
      [speed, ease],
      Array.from({ length: 6 }, (_, index) => preference(`q${index}`, 0, 1, 2, 3)),
    );
    const given = reading(Object.fromEntries(asked.questions.map(({ id }) => [id, 'a0'])));
    const work = counterfactuals(asked, given);
    expect(work.next()).toEqual({ done: false, value: undefined });
    expect(work.next().done).toBe(false);
    const way = waysOf(asked, given)[0]?.way;
    expect(way?.kind === 'changes' && way.preferences.count).toBe(20);
  });

  it('are those that weighing every combination alone finds, and no smaller set makes it the pick (I10)', () => {
    fc.assert(
      fc.property(anyCase, ({ model: asked, reading: given }) => {
        const isAnswered = ({ id, answers }: Question) =>
          (given.choices[id]?.importance ?? 0) > 0 && answers.some((answer) => answer.id === given.choices[id]?.answer);
        const isOpen = ({ id }: Question) =>
          given.choices[id] === undefined ||
          (given.choices[id]?.answer === UNSURE && given.choices[id]?.importance !== 0);
        const answered = combinations(asked, given, isAnswered);
        const opened = combinations(asked, given, (each) => isAnswered(each) || isOpen(each));
        for (const { option, way } of waysOf(asked, given)) {
          const reach = (all: readonly Combination[]) => all.filter(({ pick }) => pick === option);
          const kind = reach(answered).length > 0 ? 'changes' : reach(opened).length > 0 ? 'with-open' : 'never';
          expect(way.kind).toBe(kind);
          if (way.kind === 'never') continue;
          const all = reach(kind === 'changes' ? answered : opened);
          const withoutFacts = all.filter(({ facts }) => facts === 0);
          expectSame(way.preferences, smallest(withoutFacts));
          const others = smallest(all).filter(({ facts }) => facts > 0);
          expectSame(way.others, others);
        }
      }),
      runs,
    );
  });
});

interface Sets {
  readonly count: number;
  readonly sets: readonly (readonly Change[])[];
}

/** Expects all the combinations to be counted, and twelve of them at most to be listed. */
function expectSame({ count, sets: listed }: Sets, all: readonly Combination[]): void {
  const known = told(all.map(({ changes }) => changes));
  expect(count).toBe(known.length);
  expect(listed.length).toBe(Math.min(count, 12));
  expect(known).toEqual(expect.arrayContaining([...told(listed)]));
}

/** A question with an answer for each weight on speed. */
function levels(
  id: string,
  { kind, weights }: { readonly kind: Question['kind']; readonly weights: readonly number[] },
): Question {
  const answers = weights.map((weight, index) => [`a${index}`, { weights: { speed: weight } }] as const);
  return { ...question(id, Object.fromEntries(answers)), kind };
}

function waysOf(asked: Model, given: Reading): readonly Counterfactual[] {
  return runToEnd(counterfactuals(asked, given));
}

function sets(...all: readonly (readonly (readonly [question: string, answer: string])[])[]) {
  return { count: all.length, sets: all.map((set) => set.map(([id, answer]) => ({ question: id, answer }))) };
}

interface Combination {
  readonly changes: readonly Change[];
  readonly facts: number;
  readonly pick: string | null;
}

/** Brute force: every way to answer the questions that may change, or leave them as they are. */
function combinations(asked: Model, given: Reading, isMoving: (each: Question) => boolean): readonly Combination[] {
  const moving = asked.questions.filter(isMoving);
  const all = moving.reduce<readonly (readonly Change[])[]>(
    (found, { id, answers }) => [
      ...found,
      ...answers
        .filter((answer) => answer.id !== given.choices[id]?.answer)
        .flatMap((answer) => found.map((changes) => [...changes, { question: id, answer: answer.id }])),
    ],
    [[]],
  );
  return all.map((changes) => {
    const changed = changes.map(({ question: id, answer }) => {
      const importance = given.choices[id]?.importance ?? ONCE;
      return [id, { answer, importance }] as const;
    });
    const { outcome } = evaluate(asked, { ...given, choices: { ...given.choices, ...Object.fromEntries(changed) } });
    const facts = changes.filter((change) => asked.questions.find(({ id }) => id === change.question)?.kind === 'fact');
    return { changes, facts: facts.length, pick: outcome.kind === 'pick' ? outcome.option : null };
  });
}

function smallest(all: readonly Combination[]): readonly Combination[] {
  const fewest = Math.min(...all.map(({ changes }) => changes.length));
  return all.filter(({ changes }) => changes.length === fewest);
}

function told(all: readonly (readonly Change[])[]): readonly string[] {
  return all.map((set) => set.map(({ question: id, answer }) => `${id}=${answer}`).join('&')).toSorted();
}
