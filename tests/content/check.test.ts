import { expect, test } from 'vitest';
import { checkCatalogue, checkDecision } from '#content/check.ts';
import type { FullDecision } from '#content/decision.ts';
import { sentence, smallDecision, withFactor } from '../support/smallDecision.ts';

test('a decision that keeps every rule has no complaint', () => {
  expect(checkDecision(smallDecision)).toEqual([]);
});

/** The same decision in other words. */
const boats: FullDecision = {
  ...smallDecision,
  id: 'boat-or-raft',
  aliases: ['raft-or-boat'],
  related: ['bike-taxi-tram'],
  title: 'Boat or raft',
  summary: sentence(100),
  questions: smallDecision.questions.map((each) => ({ ...each, question: `On water: ${each.question}` })),
  options: smallDecision.options.map((each) => ({ ...each, useIf: `On water: ${each.useIf}` })),
};

test('decisions with different ids, aliases and words have no complaint', () => {
  expect(checkCatalogue([smallDecision, boats])).toEqual([]);
});

test('two decisions do not have the title, summary, a question or the verdict on an option in the same words', () => {
  const copied = {
    ...boats,
    title: smallDecision.title,
    summary: smallDecision.summary,
    questions: smallDecision.questions.slice(0, 1),
    options: smallDecision.options.slice(0, 1),
  };
  expect(checkCatalogue([smallDecision, copied])).toEqual([
    'Reword the title of “boat-or-raft”: a page of “bike-taxi-tram” has the same words.',
    'Reword the summary of “boat-or-raft”: a page of “bike-taxi-tram” has the same words.',
    'Reword the question “luggage” of “boat-or-raft”: a page of “bike-taxi-tram” has the same words.',
    'Reword the useIf of the option “bike” of “boat-or-raft”: a page of “bike-taxi-tram” has the same words.',
  ]);
});

test('an alias that is the id of another decision has to be renamed', () => {
  expect(checkCatalogue([smallDecision, { ...boats, aliases: ['bike-taxi-tram'] }])).toEqual([
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
