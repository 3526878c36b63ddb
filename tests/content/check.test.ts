import { expect, test } from 'vitest';
import { checkCatalogue, checkDecision } from '#content/check.ts';
import { smallDecision, withFactor } from '../support/smallDecision.ts';

test('a decision that keeps every rule has no complaint', () => {
  expect(checkDecision(smallDecision)).toEqual([]);
});

test('decisions with different ids and aliases have no complaint', () => {
  const renamed = { ...smallDecision, id: 'boat-or-raft', aliases: ['raft-or-boat'], related: ['bike-taxi-tram'] };
  expect(checkCatalogue([smallDecision, renamed])).toEqual([]);
});

test('an alias that is the id of another decision has to be renamed', () => {
  const renamed = { ...smallDecision, id: 'boat-or-raft', aliases: ['bike-taxi-tram'] };
  expect(checkCatalogue([smallDecision, renamed])).toEqual([
    'Rename one of the decisions “bike-taxi-tram”: an id or alias belongs to one decision.',
  ]);
});

test('a related decision that does not exist, or is the decision itself, has to be removed', () => {
  expect(checkCatalogue([{ ...smallDecision, related: ['walk-or-swim', 'bike-taxi-tram'] }])).toEqual([
    'Take “walk-or-swim” off what is related to “bike-taxi-tram”: there is no other decision of that id.',
    'Take “bike-taxi-tram” off what is related to “bike-taxi-tram”: there is no other decision of that id.',
  ]);
});

test('what the engine refuses is said in a sentence and not weighed', () => {
  expect(checkDecision(withFactor({ base: NaN }))).toEqual([
    'Make the base weight of “time” a whole number from 0 up, not NaN.',
  ]);
});

test('an id twice is said in a sentence and not weighed', () => {
  const options = [...smallDecision.options, ...smallDecision.options.slice(0, 1)];
  expect(checkDecision({ ...smallDecision, options })).toContain(
    'Rename one option “bike”: another one has this id or alias.',
  );
});
