import { expect, test } from 'vitest';
import { sayAnswerAll, sayAnswerOpen, saySeePick, saySettled } from '#words/page/questionnaire.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

test.each([
  [reading({ luggage: 'bag', distance: 'far' }), 'See the pick now (two questions open)'],
  [reading({ luggage: 'bag', distance: 'far', hour: 'day', wish: 'joy' }), 'See the pick now'],
  [
    reading({ luggage: 'bag', distance: 'far', hour: 'day' }, { bike: { joy: 10 } }),
    'See the pick now, with one value of a reader’s own (one question open)',
  ],
])('the link to the pick says how many questions are open', (given, said) => {
  expect(saySeePick(smallDecision, given)).toBe(said);
});

test.each([
  [1, 'Answer the open question', 'for every answer to the open question.'],
  [3, 'Answer the three open questions', 'for all answers to the three open questions.'],
])('%i open questions are counted', (open, answer, settled) => {
  expect(sayAnswerOpen(open)).toBe(answer);
  expect(saySettled(open)).toBe(
    `Your remaining answers cannot change the pick: that is proved ${settled} They can still change how far it leads.`,
  );
});

test('the link to the questions counts all of them', () => {
  expect(sayAnswerAll(smallDecision)).toBe('Answer four questions');
});
