import { describe, expect, test } from 'vitest';
import { leadBetween, type Reading, type Subject } from '#engine';
import { differingFacts, sayFacts, sayOn, sayPosition, subjectLabel } from '#words/team/positions.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';
import { teamOf } from '../../support/team.ts';

const wish: Subject = { kind: 'question', question: 'wish' };
const price: Subject = { kind: 'value', option: 'tram', factor: 'price' };

test.each<readonly [Subject, Reading, string, string]>([
  [wish, reading({ wish: ['joy', 20] }), 'Wish', 'A good time, counts twice as much'],
  [wish, reading({}), 'Wish', 'Not answered'],
  [price, reading({}, { tram: { price: 50 } }), 'Tram on Price of a trip', '50 of 100'],
  [price, reading({}), 'Tram on Price of a trip', 'our value'],
])('a position on a subject has a label and a text', (subject, given, label, said) => {
  expect(subjectLabel(smallDecision, subject)).toBe(label);
  expect(sayOn(smallDecision, given, subject)).toBe(said);
});

test('people who leave a question out in different ways share a position with all their texts', () => {
  const team = teamOf({ Ana: reading({}), Bo: reading({ wish: 'unsure' }), Cy: reading({}) });
  const all = { members: [0, 1, 2], lead: leadBetween(team.joint, 'bike', 'tram'), outcome: team.joint.outcome };
  expect(sayPosition(team, wish, all)).toBe('Not answered / Not sure');
});

describe('facts on which people differ', () => {
  const team = teamOf({
    Ana: reading({ luggage: 'bag', wish: 'joy', hour: 'day' }),
    Bo: reading({ luggage: 'cello', wish: 'bill' }),
    Cy: reading({ luggage: 'bag', hour: ['day', 20] }),
  });

  test('name who gave which answer, and leave out preferences and open questions', () => {
    expect(differingFacts(team)).toEqual([
      {
        label: 'Luggage',
        answers: [
          { label: 'A bag', members: [0, 2] },
          { label: 'A cello', members: [1] },
        ],
      },
    ]);
  });

  test('are sentences under a title', () => {
    expect(sayFacts(team)).toEqual({
      title: 'First settle the facts: Luggage',
      facts: ['Luggage: A bag (Ana and Cy); A cello (Bo)'],
    });
    expect(sayFacts(teamOf({ Ana: reading({ wish: 'joy' }), Bo: reading({ wish: 'bill' }) }))).toBeNull();
  });
});
