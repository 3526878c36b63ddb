import { expect, test } from 'vitest';
import { evaluate, type Reading } from '#engine';
import { rationaleOf } from '#words/result/rationale.ts';
import { reading } from '../../support/models.ts';
import { smallDecision, withOption } from '../../support/smallDecision.ts';

test.each<readonly [string, Reading, string]>([
  ['one answer', reading({ luggage: 'nothing' }), 'Bike leads Tram because nothing has to come along.'],
  ['no answer', reading({}), 'Bike leads Tram by what we weigh before any answer.'],
  [
    'answers for and against it',
    reading({ luggage: 'nothing', distance: 'middle', hour: 'evening' }),
    'Tram leads Taxi because it is three to eight kilometres and nothing has to come along. Against it: the way back begins in the evening, which narrows the gap.',
  ],
])('a pick is explained by %s', (_case, given, why) => {
  const [, second, ...rest] = rationaleOf(smallDecision, given, evaluate(smallDecision, given));
  expect(second).toBe(why);
  expect(rest.length).toBe(1);
});

test('the only option left leads no other: only its gain and its price are named', () => {
  const given = reading({ luggage: 'cello', hour: 'night' });
  const taxi = smallDecision.options[1];
  expect(rationaleOf(smallDecision, given, evaluate(smallDecision, given))).toEqual([taxi?.gain, taxi?.price]);
});

test('without a pick there is nothing to explain', () => {
  const given = reading({ luggage: ['bag', 5] });
  expect(rationaleOf(smallDecision, given, evaluate(smallDecision, given))).toEqual([]);
});

test('gain and price follow the answers', () => {
  const decision = withOption({
    gain: [{ when: { luggage: ['nothing'] }, text: 'The bike is light.' }, { text: 'The bike is quick.' }],
    price: [{ when: { luggage: ['bag'] }, text: 'The bag is wet.' }, { text: 'The coat is wet.' }],
  });
  const given = reading({ luggage: 'nothing' });
  const [gain, , price] = rationaleOf(decision, given, evaluate(decision, given));
  expect([gain, price]).toEqual(['The bike is light.', 'The coat is wet.']);
});
