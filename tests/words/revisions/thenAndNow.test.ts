import { describe, expect, test } from 'vitest';
import { todaysIdsIn } from '#content/archive/todaysIds.ts';
import { reviseResult } from '#words/revisions/revisedResult.ts';
import { sayAsItWas } from '#words/revisions/asItWas.ts';
import { sayUnmoved, thenAndNow } from '#words/revisions/thenAndNow.ts';
import { past, revised, revisedTeam, today } from '../../support/revised.ts';

const TRIP = 'rev=1&bags=nothing&trip=short-day';
const told = (fragment: string) => thenAndNow(revised(fragment), null, null);
const points = (text = '') => Number(text.replace(/^.*\+/u, ''));

describe('a result that another revision has moved', () => {
  test('says what it was and what it is', () => {
    // Then Tram 6540 / 82 = 79.8 and Bike 6140 / 82 = 74.9; see the numbers of the made-up decision and of its archive.
    expect(told(TRIP)?.title).toBe('Then: Tram by 4.9. Now: Bike by 35.3.');
  });

  test('lists what moved the lead, largest first, and the parts add up', () => {
    const { caption, rows } = told(TRIP)?.table ?? { caption: '', rows: [] };
    expect(caption).toBe('What moved 40.2 points from Tram to Bike');
    const signed = rows.map(([, text]) => points(text) * (text.startsWith('Bike') ? 1 : -1));
    const parts = signed.slice(0, -1);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(signed.at(-1) ?? NaN, 9);
    expect(parts.map(Math.abs)).toEqual(parts.map(Math.abs).toSorted((one, other) => other - one));
    expect(rows.map(([change]) => change)).toEqual([
      'Tram on Door to door: 40 instead of 100',
      'Bike on Door to door: 100 instead of 60',
      '“Trip” became “Distance” and “Hour”',
      'Tram on Price of a trip: 70 instead of 100',
      'Shelter from rain is a new factor',
      'Scenery is no longer a factor',
      'One smaller change',
      'Together',
    ]);
  });

  test('names first what no points can say', () => {
    expect(told('rev=1&trip=long-night')?.firsts).toEqual(['Ferry is no longer an option.']);
  });

  test('names the runner-up if it is another one', () => {
    expect(told('rev=1&wish=joy')?.title).toBe('Then: Bike by 12.4 over Ferry. Now: Bike by 21.5 over Tram.');
  });

  test('puts the weights before any answer into one row, which adds up with the others', () => {
    const factors = past.factors.map((factor) => ({ ...factor, base: factor.base + 1 }));
    const { rows = [] } =
      thenAndNow(reviseResult({ ...revised(TRIP), past: { ...past, factors } }), null, null)?.table ?? {};
    expect(rows.map(([change]) => change)).toContain('The weights of seven factors before any answer');
    const signed = rows.map(([, text]) => points(text) * (text.startsWith('Bike') ? 1 : -1));
    expect(signed.slice(0, -1).reduce((sum, part) => sum + part, 0)).toBeCloseTo(signed.at(-1) ?? NaN, 9);
  });

  test('names what an answer became if its question is still asked', () => {
    const night = { question: 'hour', answer: 'dusk', label: 'At dusk', now: { hour: ['evening'], wish: ['joy'] } };
    const asked = past.questions.map((question) =>
      question.id === 'trip'
        ? { ...question, id: 'hour', answers: question.answers.slice(0, 1).map((each) => ({ ...each, id: 'dusk' })) }
        : question,
    );
    const then = { choices: { hour: { answer: 'dusk', importance: 10 } }, ownValues: {} };
    const now = {
      choices: { hour: { answer: 'evening', importance: 10 }, wish: { answer: 'joy', importance: 10 } },
      ownValues: {},
    };
    const split = { ...today, formerAnswers: [night] };
    const ids = todaysIdsIn(split);
    const result = reviseResult({
      past: { ...past, questions: asked },
      today: split,
      ids,
      saidThen: [then],
      saidNow: [now],
    });
    const changes = thenAndNow(result, null, null)?.table?.rows.map(([change]) => change);
    expect(changes).toContain('Trip, “A short one by daylight”: became answers to “Hour” and “Wish”');
  });

  test('names an answer that was split, and a question that is not asked any more', () => {
    const changes = told('rev=1&bags=heavy&company=alone')?.table?.rows.map(([change]) => change);
    expect(changes).toContain('Bags, “A bag or a cello”: has to be answered again');
    expect(changes).toContain('“Company” is no longer asked');
  });
});

test('the lead between two options is told by their own names', () => {
  expect(thenAndNow(revised(TRIP), ['taxi', 'tram'], null)?.title).toMatch(
    /^Then: Tram leads Taxi by .+ points\. Now: .+ leads .+ by .+ points\.$/u,
  );
});

test('an option that was none then is told with the result', () => {
  const without = { ...past, options: past.options.filter(({ id }) => id !== 'taxi') };
  const result = reviseResult({ ...revised(TRIP), past: without });
  expect(thenAndNow(result, ['bike', 'taxi'], null)).toMatchObject({
    title: 'Then: Tram by 4.9. Now: Bike by 35.3.',
    firsts: ['Taxi is a new option.', 'Ferry is no longer an option.'],
  });
});

test('nothing is told if pick, lead and class are the same', () => {
  const same = reviseResult({ ...revised('wish=joy'), past: today, saidThen: revised('wish=joy').saidNow });
  expect(thenAndNow(same, null, null)).toBeNull();
  expect(thenAndNow(same, null, { before: 'clear', after: 'clear' })).toBeNull();
  expect(sayUnmoved(past, today)).toMatch(
    /made with revision 1\. .+ revision 2, the pick and its lead are the same\.$/u,
  );
});

test('a class that moved alone is told', () => {
  const same = reviseResult({ ...revised('wish=joy'), past: today, saidThen: revised('wish=joy').saidNow });
  expect(thenAndNow(same, null, { before: 'clear', after: 'leaning' })).toMatchObject({
    title: expect.stringMatching(/^Then: (.+), clear\. Now: \1, leaning\.$/u),
    table: null,
  });
});

test('a rule-out that is new is named with its reason, and one that is gone as well', () => {
  const night = revised('rev=1&trip=long-night');
  const now = { ...night.saidNow[0]?.choices, hour: { answer: 'night', importance: 10 } };
  const ruledOut = reviseResult({ ...night, saidNow: [{ choices: now, ownValues: {} }] });
  expect(thenAndNow(ruledOut, null, null)?.firsts[0]).toMatch(/^Tram is ruled out today: The last tram leaves/u);
  const back = reviseResult({
    ...night,
    past: today,
    today: past,
    saidThen: ruledOut.saidNow,
    saidNow: night.saidThen,
  });
  expect(thenAndNow(back, null, null)?.firsts).toContain('Tram was ruled out then, and is not any more.');
});

test('a team is told by its joint result', () => {
  const team = revisedTeam('rev=1&member=Ana_bags.nothing_trip.short-day&member=Bo_wish.fresh-air');
  const { title = '', table } = thenAndNow(team, null, null) ?? {};
  expect(title).toMatch(/^Then: .+ by [\d.]+\. Now: Bike by [\d.]+\.$/u);
  expect(table?.rows.at(-1)?.[0]).toBe('Together');
});

test('a page that shows a past revision says so, and until when it held', () => {
  expect(sayAsItWas(past)).toBe('Revision 1, as it was until 23 November 2026');
});
