import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_ANSWERED, type Reading, withOwnValue } from '#engine';
import { differencesBetween, takeOver } from '#state/differences.ts';
import { anyCase, exactly, factor, model, question, reading } from '../support/models.ts';
import { runs } from '../support/runs.ts';

const small = model(
  [factor('cost', 1, { kayak: exactly(10), raft: exactly(20) })],
  [question('team', { new: {}, old: {} }), question('water', { calm: {}, wild: {} })],
);

test('answers, importances and own values are separate differences', () => {
  const one = reading({ team: 'new', water: 'calm' });
  const other = withOwnValue(reading({ team: ['old', 20], water: ['calm', 5] }), { option: 'raft', factor: 'cost' }, 3);
  expect(differencesBetween(small, one, other)).toEqual([
    { kind: 'answer', question: 'team' },
    { kind: 'importance', question: 'team' },
    { kind: 'importance', question: 'water' },
    { kind: 'own-value', place: { option: 'raft', factor: 'cost' } },
  ]);
});

test('a question that only one reading answers is one difference, importance included', () => {
  const one = reading({ team: ['new', 20] });
  expect(differencesBetween(small, one, NOTHING_ANSWERED)).toEqual([{ kind: 'answer', question: 'team' }]);
  expect(takeOver(NOTHING_ANSWERED, one, { kind: 'answer', question: 'team' })).toEqual(one);
  expect(takeOver(one, NOTHING_ANSWERED, { kind: 'answer', question: 'team' })).toEqual(NOTHING_ANSWERED);
});

test('taking over an answer leaves the importance, and taking over an importance leaves the answer', () => {
  const one = reading({ team: ['new', 20] });
  const other = reading({ team: ['old', 5] });
  expect(takeOver(one, other, { kind: 'answer', question: 'team' })).toEqual(reading({ team: ['old', 20] }));
  expect(takeOver(one, other, { kind: 'importance', question: 'team' })).toEqual(reading({ team: ['new', 5] }));
});

test('all differences together give the other reading, and then no difference is left', () => {
  const anyTwo = anyCase.chain((first) =>
    anyCase.map((second) => ({ model: first.model, one: first.reading, other: within(first.model, second.reading) })),
  );
  fc.assert(
    fc.property(anyTwo, ({ model: drawn, one, other }) => {
      const taken = differencesBetween(drawn, one, other).reduce((all, each) => takeOver(all, other, each), one);
      expect(differencesBetween(drawn, taken, other)).toEqual([]);
      expect(differencesBetween(drawn, one, one)).toEqual([]);
    }),
    runs,
  );
});

/** A model and two readings of it. */
function within({ questions }: { readonly questions: readonly { readonly id: string }[] }, drawn: Reading): Reading {
  const choices = questions.flatMap(({ id }) => {
    const choice = drawn.choices[id];
    return choice ? [[id, choice] as const] : [];
  });
  return { ...drawn, choices: Object.fromEntries(choices) };
}
