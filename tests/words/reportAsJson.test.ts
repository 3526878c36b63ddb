import { describe, expect, test } from 'vitest';
import { runToEnd } from '#lib/runToEnd.ts';
import { varyResult } from '#state/variedResult.ts';
import { reportOn } from '#words/report.ts';
import { reportAsJson } from '#words/reportAsJson.ts';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

const given = reading({ luggage: ['nothing', 15], wish: 'bill' });
const json = reportAsJson(reportOn(smallDecision, given, { varied: runToEnd(varyResult(smallDecision, given)) }));

describe('a report as JSON', () => {
  test('has ids as keys and points as numbers with one decimal', () => {
    expect(json).toMatchObject({ decision: 'bike-taxi-tram', pick: 'bike', between: ['bike', 'tram'] });
    expect((json.scores['bike'] ?? NaN) - (json.scores['tram'] ?? NaN)).toBeCloseTo(json.lead ?? NaN, 6);
    expect(json.ranking).toEqual(['bike', 'tram', 'taxi']);
  });

  test('splits the lead in two ways that add up to it', () => {
    const { byAnswer, byFactor } = json.contributions ?? { byAnswer: {}, byFactor: {} };
    const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((all, part) => all + part, 0);
    expect(Object.keys(byAnswer)).toEqual(['before any answer', 'luggage', 'wish']);
    expect(sum(byAnswer)).toBeCloseTo(json.lead ?? NaN, 6);
    expect(sum(byFactor)).toBeCloseTo(json.lead ?? NaN, 6);
  });

  test('has the importance of an answer', () => {
    expect(json.answers.map(({ question, times }) => [question, times])).toEqual([
      ['luggage', 1.5],
      ['wish', 1],
    ]);
  });

  test('has the class of firmness and the counts behind it', () => {
    expect(json.class).toBe('leaning');
    expect(json.firmness).toMatch(/^Leaning Bike: .+ variations/u);
    expect(Object.keys(json.firstInVariations ?? {})).toEqual(['bike', 'taxi', 'tram']);
  });

  test('is the same after writing and reading it', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

test.each([
  [reading({ luggage: ['bag', 5] }), 'toss-up', ['taxi', 'tram']],
  [reading({ luggage: 'cello', hour: 'night', wish: 'air' }), 'none-fits', null],
  [reading({ luggage: 'cello', hour: 'night' }), 'taxi', null],
])('an outcome without a lead has none', (answers, pick, between) => {
  const { lead, ...rest } = reportAsJson(reportOn(smallDecision, answers));
  expect(rest).toMatchObject({ pick, between, class: null, firmness: null });
  expect(lead === null).toBe(between === null);
});

test('a ruled-out option has its reasons', () => {
  const { ruledOut, ranking } = reportAsJson(reportOn(smallDecision, reading({ luggage: 'cello' })));
  expect(ranking).toEqual(['taxi', 'tram']);
  expect(ruledOut).toEqual([{ option: 'bike', reasons: [expect.stringMatching(/^Luggage, “A cello”: /u)] }]);
});
