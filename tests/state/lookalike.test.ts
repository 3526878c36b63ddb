import { expect, test } from 'vitest';
import { newcomers } from '#state/lookalike.ts';
import { reading } from '../support/models.ts';
import { smallDecision } from '../support/smallDecision.ts';

const [first, second] = smallDecision.questions;
const one = reading({ [first?.id ?? '']: first?.answers[0]?.id ?? '' });
const other = reading({ [second?.id ?? '']: second?.answers[0]?.id ?? '' });
const member = (name: string, said = one) => ({ name, reading: said });

/** For each person the place of their lookalike and what is the same, or null for one who is new. */
const judged = (members: readonly ReturnType<typeof member>[], people: readonly ReturnType<typeof member>[]) => {
  const { added, doubtful } = newcomers(
    smallDecision,
    members,
    people.map((person) => ({ person, notices: [] })),
  );
  expect(added.length + doubtful.length).toBe(people.length);
  return doubtful.map(({ lookalike: { by, place } }) => `${by} ${place}`);
};

test.each([
  ['someone new', [member('Ana')], [member('Bo', other)], []],
  ['the same answers under another name', [member('Ana')], [member('Bo')], []],
  ['the same answers and the same name', [member('Bo', other), member('Ana')], [member('Ana')], ['answers 1']],
  ['the same answers, without a name', [member('Ana')], [member('')], ['answers 0']],
  ['the same answers as someone without a name', [member('')], [member('Ana')], ['answers 0']],
  ['the same answers, neither with a name', [member('')], [member('')], ['answers 0']],
  ['the same name with other answers', [member('Ana')], [member('Ana', other)], ['name 0']],
  ['other answers, neither with a name', [member('')], [member('', other)], []],
  ['the same person twice at once', [member('Bo', other)], [member(''), member('')], ['answers 1']],
  ['nobody there', [], [member('Ana')], []],
])('%s', (_, members, people, expected) => {
  expect(judged(members, people)).toEqual(expected);
});
