import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jointRelaxations, jointResult } from '#engine';
import type { MemberAnswer, Reading } from '#engine';
import { factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { anyTeam } from '../../support/teams.ts';

const against = (...options: readonly string[]) => ({ rulesOut: options.map((option) => ({ option })) });
const boats = model(
  [factor('speed', 1, { kayak: 90, raft: 50, foot: 10 })],
  [
    question('river', { wild: against('raft'), none: against('kayak', 'raft') }),
    question('load', { heavy: against('kayak'), all: against('foot') }),
  ],
);

describe('the answers that a team can take back when nothing fits', () => {
  it('are none if an option is left', () => {
    expect(jointRelaxations(boats, [reading({ river: 'wild' }), reading({ load: 'heavy' })])).toEqual([]);
  });

  it('are the smallest sets of members’ answers, with the team’s outcome then', () => {
    const readings = [reading({ river: 'wild' }), reading({ load: 'heavy' }), reading({ load: 'all', river: 'none' })];
    expect(jointRelaxations(boats, readings)).toEqual([
      {
        takenBack: [{ member: 2, question: 'load', answer: 'all' }],
        outcome: { kind: 'pick', option: 'foot', runnerUp: null },
      },
    ]);
  });

  it('are listed once if they free two options', () => {
    const two = model(
      [factor('speed', 1, { kayak: 90, raft: 50 })],
      [question('river', { none: against('kayak', 'raft') })],
    );
    expect(jointRelaxations(two, [reading({ river: 'none' }), reading({})])).toEqual([
      {
        takenBack: [{ member: 0, question: 'river', answer: 'none' }],
        outcome: { kind: 'pick', option: 'kayak', runnerUp: 'raft' },
      },
    ]);
  });

  it('free an option, and no smaller set does', () => {
    fc.assert(
      fc.property(anyTeam(3), ({ model: drawn, readings }) => {
        const given = readings.flatMap((each, member) =>
          Object.entries(each.choices).map(([asked, { answer }]) => ({ member, question: asked, answer })),
        );
        const found = jointRelaxations(drawn, readings);
        const frees = (set: readonly MemberAnswer[]) =>
          jointResult(
            drawn,
            readings.map((each, member) => without(set, each, member)),
          ).outcome.kind !== 'none-fits';
        if (jointResult(drawn, readings).outcome.kind !== 'none-fits') {
          expect(found).toEqual([]);
          return;
        }
        const size = found[0]?.takenBack.length ?? 0;
        for (const { takenBack } of found) expect([frees(takenBack), takenBack.length]).toEqual([true, size]);
        const smallest = subsets(given).filter((set) => set.length <= size && frees(set));
        expect(smallest.map(keyOf).toSorted()).toEqual(found.map(({ takenBack }) => keyOf(takenBack)).toSorted());
      }),
      runs,
    );
  });
});

function without(set: readonly MemberAnswer[], { choices, ownValues }: Reading, member: number): Reading {
  const left = Object.entries(choices).filter(
    ([asked]) => !set.some((each) => each.member === member && each.question === asked),
  );
  return { choices: Object.fromEntries(left), ownValues };
}

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.reduce<readonly (readonly T[])[]>((sets, each) => [...sets, ...sets.map((set) => [...set, each])], [[]]);
}

function keyOf(set: readonly MemberAnswer[]): string {
  return set
    .map(({ member, question: asked }) => `${member}.${asked}`)
    .toSorted()
    .join();
}
