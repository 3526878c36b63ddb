import { expect, test } from 'vitest';
import { askAbout, tellOfAdded, sayUnread } from '#words/team/added.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const ana = { person: { name: 'Ana', reading: reading({}) }, notices: [] };
const nobody = { person: { name: '', reading: reading({}) }, notices: [{ kind: 'wrong-sum', received: '' }] } as const;

test('added people are named, and with several people a message about one begins with the name', () => {
  expect(tellOfAdded(smallDecision, [], 2)).toEqual([]);
  expect(tellOfAdded(smallDecision, [ana], 2)).toEqual(['Ana added.']);
  expect(tellOfAdded(smallDecision, [nobody], 2)).toEqual([
    'Person 3 added.',
    expect.stringMatching(/^This link was cut/),
  ]);
  expect(tellOfAdded(smallDecision, [ana, nobody], 2)).toEqual([
    'Ana, Person 4 added.',
    expect.stringMatching(/^Person 4: This link was cut/),
  ]);
});

test('links without answers are counted', () => {
  expect(sayUnread(smallDecision, 0)).toEqual([]);
  expect(sayUnread(smallDecision, 1)).toEqual(['One link holds no answers to Bike, taxi or tram.']);
  expect(sayUnread(smallDecision, 2)).toEqual(['Two links hold no answers to Bike, taxi or tram.']);
});

test('someone who may be in the team already is asked about', () => {
  expect(askAbout({ by: 'answers', member: nobody.person, place: 1 })).toBe(
    'These are the same answers as those of Person 2. Are they another person’s?',
  );
  expect(askAbout({ by: 'name', member: ana.person, place: 0 })).toBe(
    'Ana is in the team already, with other answers. Is this another Ana?',
  );
});
