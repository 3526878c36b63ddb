import { describe, expect, test } from 'vitest';
import { readAddress, type Vocabulary, writeFragment } from '#permalink';
import { checksum } from '#permalink/fragment/checksum.ts';
import { question, reading } from '../../support/models.ts';
import { boats } from '../../support/vocabulary.ts';

/**
 * The boats of a later revision. The answer “old” to “team” was split in two, “water” lost its answer “stormy”, and the
 * question “party” became two: “people” and “dogs”.
 */
const later: Vocabulary = {
  ...boats,
  revision: 4,
  questions: [
    question('team', { new: {}, few: {}, many: {} }),
    ...boats.questions.slice(1),
    question('people', { one: {}, two: {} }),
    question('dogs', { none: {}, some: {} }),
  ],
  formerAnswers: [
    { question: 'team', answer: 'old', label: 'An old team', now: { team: ['few', 'many'] } },
    { question: 'water', answer: 'stormy', label: 'Storm', now: {} },
    { question: 'party', answer: 'alone', label: 'Alone', now: { people: ['one'], dogs: ['none'] } },
    { question: 'party', answer: 'family', label: 'With family', now: { people: ['two'], dogs: ['none', 'some'] } },
    { question: 'pets', answer: 'cat', label: 'A cat', now: { dogs: ['none'] } },
    { question: 'pets', answer: 'horse', label: 'A horse', now: { dogs: ['none', 'some'] } },
    { question: 'pets', answer: 'wolf', label: 'A wolf', now: { dogs: ['some'] } },
  ],
};

const read = (fragment: string, page = 'pick/raft') => readAddress(`/boats/${page}/`, `#${fragment}`, later);
const answersOf = (fragment: string) => read(fragment).reading;

describe('an answer that was split in two', () => {
  test('leaves its question open and names what to choose from', () => {
    expect(read('team=old&water=calm')).toMatchObject({
      state: 'read',
      reading: reading({ water: 'calm' }),
      notices: [{ kind: 'split-answer', former: ['An old team'], question: 'team', answers: ['few', 'many'] }],
    });
  });

  test('does not matter to a link that has the new answer', () => {
    expect(read('team=few').notices).toEqual([]);
    expect(answersOf('team=unsure')).toEqual(reading({ team: 'unsure' }));
  });
});

test('an answer that is not asked any more is left out and named', () => {
  expect(read('water=stormy&team=new')).toMatchObject({
    reading: reading({ team: 'new' }),
    notices: [{ kind: 'dropped-answer', former: 'Storm' }],
  });
});

describe('a question that was split in two', () => {
  test('gives the answers that are certain, and counts as much', () => {
    expect(answersOf('party=alone.x2')).toEqual(reading({ people: ['one', 20], dogs: ['none', 20] }));
    expect(read('party=alone').notices).toEqual([]);
  });

  test('leaves open what is not certain', () => {
    expect(read('party=family')).toMatchObject({
      reading: reading({ people: 'two' }),
      notices: [{ kind: 'split-answer', former: ['With family'], question: 'dogs', answers: ['none', 'some'] }],
    });
  });

  test('passes “not sure” on to both', () => {
    expect(answersOf('party=unsure.x0')).toEqual(reading({ people: ['unsure', 0], dogs: ['unsure', 0] }));
  });

  test('opens the page of the first of them', () => {
    expect(read('party=alone', 'ask/party').page).toEqual({ kind: 'ask', question: 'people' });
  });

  test('is confirmed by the sum of its link, with all that software puts around it', () => {
    const text = 'rev=3&party=alone';
    expect(read(`sum=${checksum('boats', text)}&${text} and more words`).notices).toEqual([
      { kind: 'unknown-revision', received: 'rev=3', revision: 3, today: 4 },
    ]);
  });

  test('is read in the members of a team', () => {
    const { members } = read('member=Ana_party.alone.x2&member=Bo_party.family', 'team');
    expect(members.map(({ reading: said }) => said)).toEqual([
      reading({ people: ['one', 20], dogs: ['none', 20] }),
      reading({ people: 'two' }),
    ]);
  });
});

describe('two questions that became one', () => {
  test('give the answer that both allow', () => {
    expect(answersOf('party=family&pets=cat')).toEqual(reading({ people: 'two', dogs: 'none' }));
    expect(answersOf('party=unsure&pets=wolf')).toEqual(reading({ people: 'unsure', dogs: 'some' }));
  });

  test('leave it open if they contradict each other', () => {
    expect(read('party=alone&pets=wolf').notices).toEqual([
      { kind: 'split-answer', former: ['Alone', 'A wolf'], question: 'dogs', answers: ['none', 'some'] },
    ]);
  });
});

test('“not sure” does not narrow what another former answer leaves open', () => {
  expect(read('party=unsure&pets=horse').notices).toEqual([
    { kind: 'split-answer', former: ['A horse'], question: 'dogs', answers: ['none', 'some'] },
  ]);
});

test('an answer of today wins over a former one', () => {
  expect(answersOf('pets=wolf&dogs=none')).toEqual(reading({ dogs: 'none' }));
});

test('a former answer with a bad importance counts once and is named', () => {
  expect(read('pets=wolf.x13')).toMatchObject({
    reading: reading({ dogs: 'some' }),
    notices: [{ kind: 'bad-importance', question: 'pets', answer: 'A wolf', importance: 'x13' }],
  });
  expect(read('party=unsure.x13').notices).toMatchObject([{ kind: 'bad-importance', answer: 'unsure' }]);
});

test('an answer that never was is unknown, also to a former question', () => {
  expect(read('party=crowd&team=new').notices).toMatchObject([{ kind: 'unknown-question', question: 'party' }]);
  expect(read('team=nobody&water=calm').notices).toMatchObject([{ kind: 'unknown-answer', answer: 'nobody' }]);
});

test('today’s form is written from a former answer', () => {
  expect(writeFragment(later, answersOf('party=alone')).split('&').slice(1).join('&')).toBe(
    'rev=4&people=one&dogs=none',
  );
});

test.each([
  ['was split', 'team=old', 'split-answer'],
  ['says nothing today', 'water=stormy', 'dropped-answer'],
])('a link whose only answer %s is read, not called unreadable', (_case, answer, kind) => {
  const { state, notices } = read(answer);
  expect(state).toBe('read');
  expect(notices.map((notice) => notice.kind)).toEqual([kind]);
});
