import { describe, expect, test } from 'vitest';
import { counterfactuals, leadBetween, type Reading } from '#engine';
import { runToEnd } from '#lib/runToEnd.ts';
import { readAddress } from '#permalink';
import { evaluationOf } from '#state/evaluation.ts';
import { varyResult } from '#state/variedResult.ts';
import { reportOn } from '#words/report.ts';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

const tram = reading({ luggage: 'nothing', distance: ['middle', 20], hour: 'evening', wish: ['joy', 0] });
const nothingFits = reading({ luggage: 'cello', hour: 'night', wish: 'air' });
const close = reading({ luggage: ['bag', 5] });
const onlyTaxi = reading({ luggage: 'cello', hour: 'night' });

/** Returns what the link of a report gives when it is opened. */
function read(link: string) {
  const [path = '', fragment = ''] = link.split('#');
  return readAddress(path, fragment, smallDecision);
}

describe.each<readonly [string, Reading]>([
  ['no answer', reading({})],
  ['a pick', tram],
  ['a close call', close],
  ['one option left', onlyTaxi],
  ['nothing that fits', nothingFits],
  ['own values', reading({ luggage: 'bag' }, { tram: { room: 90 }, bike: { joy: 10 } })],
])('the report with %s', (_case, given) => {
  const report = reportOn(smallDecision, given);

  test('has a link that gives the same result, without a notice', () => {
    const { notices, reading: found } = read(report.link);
    expect(notices).toEqual([]);
    expect(reportOn(smallDecision, found)).toEqual(report);
  });

  test('has reasons that add up to its lead', () => {
    const { lead } = report;
    for (const reasons of lead ? [lead.byAnswer, lead.byFactor] : []) {
      expect(reasons.reduce((sum, { shownTenths }) => sum + shownTenths, 0)).toBe(lead?.shownTenths);
    }
  });

  test('has a link with every change, to the result that it names', () => {
    for (const { sentence, link } of report.changes) {
      const { outcome, ranking } = evaluationOf(smallDecision, read(link).reading);
      const named = /(?:the pick is|^)\s*(Bike|Taxi|Tram)/iu.exec(sentence)?.[1]?.toLowerCase();
      expect(outcome.kind === 'pick' ? outcome.option : ranking[0], sentence).toBe(named);
    }
  });

  test('lists every option once', () => {
    expect(report.ranking.map(({ option }) => option).toSorted()).toEqual(['bike', 'taxi', 'tram']);
  });
});

test('a report says what the result is and why', () => {
  expect(reportOn(smallDecision, tram)).toMatchObject({
    decision: { id: 'bike-taxi-tram', title: 'Bike, taxi or tram', revision: 2 },
    title: 'Pick Tram',
    basis: 'On these three answers',
    standing: expect.stringMatching(/^Tram leads Bike by \d+\.\d points of 100\.$/u),
    ruledOut: null,
    firmness: null,
    ways: null,
    cautions: [],
    notices: [],
  });
});

test('answers have their clause, their importance and a sentence; ignored ones say so', () => {
  const { answers, open } = reportOn(
    smallDecision,
    reading({ luggage: ['bag', 20], wish: ['joy', 0], hour: 'unsure' }),
  );
  expect(answers).toEqual([
    {
      question: 'luggage',
      answer: 'bag',
      label: 'A bag',
      said: 'a bag comes along',
      importance: 20,
      sentence: 'Luggage: A bag, counts twice as much',
    },
    {
      question: 'wish',
      answer: 'joy',
      label: 'A good time',
      said: 'a good time is worth most',
      importance: 0,
      sentence: 'Wish: A good time, ignored',
    },
  ]);
  expect(open).toEqual(['Distance', 'Hour']);
});

test('own values are listed with ours', () => {
  expect(reportOn(smallDecision, reading({}, { tram: { price: 90 } })).ownValues).toEqual([
    { option: 'tram', factor: 'price', value: 90, ours: 70, sentence: 'Tram on Price of a trip: 90 in place of 70' },
  ]);
});

test('the lead is between the first two options, and a close one says so', () => {
  const { lead } = reportOn(smallDecision, close);
  expect(lead).toMatchObject({ between: ['taxi', 'tram'], labels: ['Taxi', 'Tram'], isClose: true });
  expect(lead?.shownTenths).toBe(leadBetween(evaluationOf(smallDecision, close), 'taxi', 'tram').shown);
  expect(reportOn(smallDecision, onlyTaxi).lead).toBeNull();
});

test('a ruled-out option has its reasons, and any other has none', () => {
  const { ranking, ruledOut } = reportOn(smallDecision, onlyTaxi);
  expect(ruledOut).toBe('Bike and Tram are ruled out.');
  expect(ranking.map(({ option, place, ruledOutBy }) => [option, place, ruledOutBy.length])).toEqual([
    ['taxi', 1, 0],
    ['bike', null, 1],
    ['tram', null, 1],
  ]);
  expect(ranking[1]?.ruledOutBy[0]).toMatch(/^Luggage, “A cello”: A cello in its case/u);
});

test('cautions and contradictions are listed if they apply', () => {
  const far = reportOn(smallDecision, reading({ distance: 'far', wish: ['joy', 2] }));
  expect(far.cautions).toEqual([smallDecision.cautions[0]?.text]);
  expect(far.contradictions).toEqual([smallDecision.contradictions[1]?.hint]);
});

test('if no option fits, a report names the answers to take back', () => {
  const { changes, outcome, standing, unless } = reportOn(smallDecision, nothingFits);
  expect({ outcome, standing, unless }).toEqual({ outcome: { kind: 'none-fits' }, standing: null, unless: null });
  expect(changes.map(({ sentence }) => sentence)).toContain('Without an answer to Hour, the pick is Tram.');
});

test('firmness, ways and notices are included if they are given', () => {
  const varied = runToEnd(varyResult(smallDecision, tram));
  const ways = runToEnd(counterfactuals(smallDecision, tram));
  const notice = { kind: 'unknown-part', received: 'x' } as const;
  const report = reportOn(smallDecision, tram, { varied, ways, notices: [notice] });
  expect(report.firmness).toMatchObject({ ...varied, sentence: expect.stringMatching(/Tram/u) });
  expect(report.ways?.map(({ label }) => label)).toEqual(['Bike', 'Taxi']);
  for (const { option, variants } of report.ways ?? []) {
    for (const { link } of variants)
      expect(evaluationOf(smallDecision, read(link).reading).outcome).toMatchObject({ option });
  }
  expect(report.notices).toEqual([{ ...notice, said: 'We could not read “x” in this link. It is left out.' }]);
});
