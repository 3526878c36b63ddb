import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, jointDisagreements, jointResult, leadBetween } from '#engine';
import { compare, fraction, signOf } from '#engine/numbers/fraction.ts';
import { countedReads } from '../../support/countedReads.ts';
import { factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { anyTeam } from '../../support/teams.ts';

const boats = model(
  [factor('speed', 1, { kayak: 100, raft: 0 }), factor('calm', 1, { kayak: 0, raft: 100 })],
  [
    question('trip', { race: { weights: { speed: 2 } }, nap: { weights: { calm: 2 } } }),
    question('crew', { one: { weights: { speed: 1 } }, two: {} }),
  ],
);
const pair = ['kayak', 'raft'] as const;
const differ = (...readings: Parameters<typeof jointResult>[1]) => jointDisagreements(boats, readings, pair);

describe('what members differ on', () => {
  it('lists who holds each position, and the team’s result if all did', () => {
    const [trip] = differ(reading({ trip: 'race' }), reading({ trip: 'nap' }), reading({ trip: 'race' }));
    expect(trip).toEqual({
      subject: { kind: 'question', question: 'trip' },
      positions: [
        {
          members: [0, 2],
          outcome: { kind: 'pick', option: 'kayak', runnerUp: 'raft' },
          lead: { exact: fraction(50n, 1n), shown: 500, closeness: 'clear' },
        },
        {
          members: [1],
          outcome: { kind: 'pick', option: 'raft', runnerUp: 'kayak' },
          lead: { exact: fraction(-50n, 1n), shown: -500, closeness: 'clear' },
        },
      ],
      swing: { exact: fraction(100n, 1n), shown: 1000 },
    });
  });

  it('begins with what moves the lead most', () => {
    const found = differ(reading({ crew: 'two', trip: 'race' }), reading({ crew: 'one', trip: 'nap' }));
    expect(found.map(({ subject }) => subject)).toEqual([
      { kind: 'question', question: 'trip' },
      { kind: 'question', question: 'crew' },
    ]);
  });

  it('is nothing if all say the same', () => {
    expect(differ(reading({ trip: 'race' }), reading({ trip: 'race' }))).toEqual([]);
  });

  it.each([
    ['how much an answer counts', reading({ trip: ['race', 20] }), 2],
    ['an answer that the other leaves open', reading({}), 2],
    ['an answer that the other ignores', reading({ trip: ['race', 0] }), 2],
  ])('is %s', (_, other, positions) => {
    const [trip, ...more] = differ(reading({ trip: 'race' }), other);
    expect(trip?.positions).toHaveLength(positions);
    expect(more).toEqual([]);
  });

  it('is not the way in which a question does not count', () => {
    expect(differ(reading({ trip: 'unsure' }), reading({}), reading({ trip: ['nap', 0] }))).toEqual([]);
  });

  it('is an own value that others do not have', () => {
    const [value] = differ(reading({}), reading({}, { raft: { speed: 40 } }));
    expect(value).toMatchObject({
      subject: { kind: 'value', option: 'raft', factor: 'speed' },
      positions: [
        { members: [0], lead: { shown: 0 } },
        { members: [1], lead: { shown: -200 } },
      ],
      swing: { shown: 200 },
    });
  });

  it('is not an own value that all have', () => {
    const same = reading({}, { raft: { speed: 40 } });
    expect(differ(same, same)).toEqual([]);
  });

  it('is ordered by what it moves, and names every member once', () => {
    fc.assert(
      fc.property(anyTeam(4), ({ model: drawn, readings, pair: drawnPair }) => {
        const found = jointDisagreements(drawn, readings, drawnPair);
        found.slice(1).forEach(({ swing }, index) => {
          expect(compare(swing.exact, found[index]?.swing.exact ?? expect.fail())).toBeLessThanOrEqual(0);
        });
        for (const { positions } of found) {
          const members = positions.flatMap((position) => position.members).toSorted((one, other) => one - other);
          expect(members).toEqual(readings.map((_, member) => member));
        }
      }),
      runs,
    );
  });

  it('shows how far the shown leads are apart, nothing for equal leads, and the same whoever is named first', () => {
    fc.assert(
      fc.property(anyTeam(4), ({ model: drawn, readings, pair: drawnPair }) => {
        const found = jointDisagreements(drawn, readings, drawnPair);
        for (const { swing, positions } of found) {
          const leads = positions.map(({ lead }) => lead.shown);
          const apart = signOf(swing.exact) === 0 ? 0 : Math.max(...leads) - Math.min(...leads);
          expect(swing.shown).toBe(apart);
        }
        const [first, ...rest] = readings;
        const swings = (all: typeof found) => all.map(({ subject, swing }) => ({ subject, swing }));
        expect(swings(jointDisagreements(drawn, [...rest, first], drawnPair))).toEqual(swings(found));
      }),
      runs,
    );
  });

  it('takes each member’s answers apart once for a question, however many positions there are', () => {
    const answers = ['a0', 'a1', 'a2', 'a3', 'a4'];
    const questions = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6'];
    const large = model(
      questions.map((id, place) => factor(id, 1, { kayak: 90 - place, raft: 60, tug: 10 * place })),
      questions.map((id) =>
        question(id, Object.fromEntries(answers.map((answer) => [answer, { weights: { [id]: 2 } }]))),
      ),
    );
    const members = Array.from({ length: 12 }, (_, member) =>
      reading(Object.fromEntries(questions.map((id) => [id, ['a0', member + 1] as const]))),
    );
    const readsOf = (work: (counted: typeof large) => unknown) => {
      const { counted, reads } = countedReads(large);
      work(counted);
      return reads.count;
    };
    const one = readsOf((counted) => evaluate(counted, members[0] ?? expect.fail()));
    const all = readsOf((counted) => jointDisagreements(counted, members, ['kayak', 'raft']));
    expect(all).toBeLessThan(6 * members.length * questions.length * one);
  });

  it('moves from one member’s lead to the other’s if they differ on nothing else', () => {
    fc.assert(
      fc.property(anyTeam(2), ({ model: drawn, readings: [one, other = one], pair: drawnPair }) => {
        const readings = [one, { ...other, ownValues: one.ownValues }].map(({ choices: { q0 }, ownValues }) => ({
          choices: { ...one.choices, ...(q0 && { q0 }) },
          ownValues,
        }));
        const found = jointDisagreements(drawn, readings, drawnPair);
        expect(found.length).toBeLessThanOrEqual(1);
        found[0]?.positions.forEach(({ members: [member = 0], lead, outcome }) => {
          const alone = jointResult(drawn, [readings[member] ?? expect.fail()]);
          expect(lead).toEqual(leadBetween(alone, ...drawnPair));
          expect(outcome).toEqual(alone.outcome);
        });
      }),
      runs,
    );
  });
});
