import { expect, test } from 'vitest';
import { normalReading } from '#permalink/fragment/normalReading.ts';
import { reading } from '../../support/models.ts';
import { boats } from '../../support/vocabulary.ts';

test('an own value that equals ours is kept, because it also replaces our range and our values for other answers', () => {
  const own = { kayak: { learning: 40 }, raft: { learning: 60 } };
  expect(normalReading(boats, reading({}, own)).ownValues).toEqual(own);
  expect(normalReading(boats, reading({ team: 'new' }, { kayak: { learning: 90 } })).ownValues).toEqual({
    kayak: { learning: 90 },
  });
});

test('an own value of 50 for a missing value is kept', () => {
  expect(normalReading(boats, reading({}, { raft: { cost: 50 } })).ownValues).toEqual({ raft: { cost: 50 } });
});

test('unknown ids are left out', () => {
  const strange = reading({ sails: 'red', team: 'unknown', water: 'unsure' }, { tug: { cost: 1 }, raft: { mass: 1 } });
  expect(normalReading(boats, strange)).toEqual(reading({ water: 'unsure' }));
});

test('answers and own values are in authored order', () => {
  const mixed = reading({ until: 'year', team: 'old' }, { raft: { cost: 1, learning: 2 }, kayak: { cost: 3 } });
  const { choices, ownValues } = normalReading(boats, mixed);
  expect(Object.keys(choices)).toEqual(['team', 'until']);
  expect(Object.keys(ownValues)).toEqual(['kayak', 'raft']);
  expect(Object.keys(ownValues['raft'] ?? {})).toEqual(['learning', 'cost']);
});

test('names of inherited properties are not answers or values', () => {
  const factors = boats.factors.map((factor) => ({
    ...factor,
    id: factor.id === 'learning' ? 'constructor' : factor.id,
  }));
  const questions = boats.questions.map((question) => ({
    ...question,
    id: question.id === 'team' ? 'constructor' : question.id,
  }));
  const said = reading({ water: 'calm' }, { kayak: { cost: 20 } });
  expect(normalReading({ ...boats, factors, questions }, said)).toEqual(said);
});
