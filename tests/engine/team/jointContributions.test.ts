import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contributionsByAnswer,
  contributionsByFactor,
  evaluate,
  leadBetween,
  jointlyByAnswer,
  jointlyByFactor,
  jointResult,
} from '#engine';
import type { Part } from '#engine/numbers/apportion.ts';
import { fraction, opposite, sumOf } from '#engine/numbers/fraction.ts';
import { factor, model, question, reading } from '../../support/models.ts';
import { runs } from '../../support/runs.ts';
import { anyTeam, type Team } from '../../support/teams.ts';

const byAnswer = ({ model: drawn, readings, pair }: Team): readonly Part[] => {
  const { base, questions } = jointlyByAnswer(drawn, readings, pair);
  return [base, ...questions];
};
const byFactor = ({ model: drawn, readings, pair }: Team): readonly Part[] => jointlyByFactor(drawn, readings, pair);
const turned = ({ model: drawn, readings, pair: [a, b] }: Team): Team => ({ model: drawn, readings, pair: [b, a] });

describe('the parts of a joint lead', () => {
  it('are the means of what a factor and an answer give to the members', () => {
    const boats = model(
      [factor('speed', 1, { kayak: 100, raft: 0 }), factor('calm', 1, { kayak: 0, raft: 50 })],
      [question('trip', { race: { weights: { speed: 2 } } })],
    );
    const readings = [reading({ trip: 'race' }), reading({})];
    // Speed: 3/4 and 1/2 of the weight times 100. Before any answer 1/4 · 50 = 12.5 and 25, the race the rest.
    expect(jointlyByFactor(boats, readings, ['kayak', 'raft'])).toEqual([
      { factor: 'speed', exact: fraction(125n, 2n), shown: 625 },
      { factor: 'calm', exact: fraction(-75n, 4n), shown: -188 },
    ]);
    expect(jointlyByAnswer(boats, readings, ['kayak', 'raft'])).toEqual({
      base: { exact: fraction(75n, 4n), shown: 187 },
      questions: [{ question: 'trip', exact: fraction(25n, 1n), shown: 250 }],
    });
  });

  it.each([
    ['by answer', byAnswer],
    ['by factor', byFactor],
  ])('add up to the lead, exactly and as shown, %s', (_, split) => {
    fc.assert(
      fc.property(anyTeam(3), (team) => {
        const lead = leadBetween(jointResult(team.model, team.readings), ...team.pair);
        const parts = split(team);
        expect(sumOf(parts.map(({ exact }) => exact))).toEqual(lead.exact);
        expect(parts.reduce((sum, { shown }) => sum + shown, 0)).toBe(lead.shown);
      }),
      runs,
    );
  });

  it.each([
    ['by answer', byAnswer],
    ['by factor', byFactor],
  ])('are the negative for the pair the other way round, %s', (_, split) => {
    fc.assert(
      fc.property(anyTeam(3), (team) => {
        const back = split(turned(team));
        split(team).forEach(({ exact, shown }, index) => {
          expect(back[index]?.exact).toEqual(opposite(exact));
          expect(back[index]?.shown).toBe(0 - shown);
        });
      }),
      runs,
    );
  });

  it('are those of the one member, as shown', () => {
    fc.assert(
      fc.property(anyTeam(1), (team) => {
        const [alone] = team.readings;
        const { base, answers } = contributionsByAnswer(team.model, alone, team.pair);
        const factors = contributionsByFactor(team.model, evaluate(team.model, alone), team.pair);
        expect(byAnswer(team).map(({ shown }) => shown)).toEqual([base, ...answers].map(({ shown }) => shown));
        expect(byFactor(team).map(({ shown }) => shown)).toEqual(factors.map(({ shown }) => shown));
      }),
      runs,
    );
  });
});
