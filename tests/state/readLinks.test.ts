import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLinks } from '#state/readLinks.ts';
import { reading } from '../support/models.ts';
import { runs } from '../support/runs.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

const RESULT = '/bike-taxi-tram/pick/bike/#sum=k1vq&rev=2&luggage=nothing&distance=near&hour=day';
const FRAGMENT = RESULT.split('#')[1] ?? '';
const answers = reading({ luggage: 'nothing', distance: 'near', hour: 'day' });

describe('a pasted link', () => {
  test.each([
    ['an address in full', `https://weighpoint.example${RESULT}`],
    ['another name of the site, with a base path', `http://localhost:4173/weighpoint${RESULT}`],
    ['an address without its protocol', `weighpoint.example${RESULT}`],
    ['a path with a fragment', RESULT],
    ['a fragment', `#${FRAGMENT}`],
    ['a fragment without its mark', FRAGMENT],
    ['any page of the decision', RESULT.replace('pick/bike', 'compare/bike/taxi')],
    ['a page that is not there', RESULT.replace('pick/bike', 'pikc/bike')],
    ['a query string', RESULT.replace('#', '?utm_source=chat#')],
    ['a message around it', `My answers:\nhttps://weighpoint.example${RESULT}\n`],
    ['punctuation at its end', `https://weighpoint.example${RESULT}).`],
    ['escaped ampersands', `https://weighpoint.example${RESULT.replaceAll('&', '&amp;')}`],
  ])('is read as one person’s answers: %s', (_, text) => {
    const read = readLinks(text, decision);
    expect(read.kind === 'people' ? read.people : read).toEqual([
      { person: { name: '', reading: answers }, notices: [] },
    ]);
  });

  test.each([
    'https://weighpoint.example/bike-taxi-tram/team/#member=Ana_luggage.nothing&member=luggage.bag',
    '#member=Ana_luggage.nothing&member=luggage.bag',
    'rev=2&member=Ana_luggage.nothing&member=luggage.bag',
  ])('of a team is read as all of its people: %s', (text) => {
    const read = readLinks(text, decision);
    expect(read.kind === 'people' ? read.people.map(({ person }) => person.name) : read).toEqual(['Ana', '']);
  });

  test('of a team that has only own answers gives those answers', () => {
    expect(readLinks('/bike-taxi-tram/team/#luggage=nothing', decision)).toMatchObject({
      people: [{ person: { name: '', reading: reading({ luggage: 'nothing' }) } }],
    });
  });

  test('that is damaged gives its readable answers and the notices', () => {
    expect(readLinks('#luggage=nothing&distance=next-door', decision)).toMatchObject({
      kind: 'people',
      people: [{ notices: [{ kind: 'unknown-answer' }] }],
      notices: [],
    });
  });

  test.each(['', '  ', 'hello', 'https://example.org/#luggage=nothing', '/other/pick/bike/#luggage=nothing'])(
    '“%s” is none',
    (text) => {
      expect(readLinks(text, decision)).toEqual({ kind: 'no-link' });
    },
  );

  test.each([
    '/bike-taxi-tram/',
    '/bike-taxi-tram/pick/bike/',
    '/bike-taxi-tram/pick/bike/#why',
    '/bike-taxi-tram/#luggage=harp',
    '#x=y',
  ])('“%s” holds no answers', (text) => {
    expect(readLinks(text, decision)).toEqual({ kind: 'no-answers', links: 1 });
  });

  test('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(['people', 'no-answers', 'no-link']).toContain(readLinks(text, decision).kind);
        expect(['people', 'no-answers']).toContain(readLinks(`/bike-taxi-tram/${text}`, decision).kind);
      }),
      runs,
    );
  });
});

describe('several pasted links', () => {
  const B = '/bike-taxi-tram/pick/tram/#luggage=bag&hour=night';
  const TEAM = '/bike-taxi-tram/team/#member=Ana_luggage.nothing_distance.next-door&member=Bo_luggage.bag&member=Cy';

  test('are the people of all of them, in their order', () => {
    const read = readLinks(`${RESULT}\n${B}\n${TEAM}`, decision);
    expect(read).toMatchObject({ links: 3, unread: 0 });
    expect(read.kind === 'people' && read.people.map(({ person }) => person.name)).toEqual(['', '', 'Ana', 'Bo']);
  });

  test('have the notices of each person with the person, and the other notices apart', () => {
    expect(readLinks(TEAM, decision)).toMatchObject({
      people: [{ notices: [{ kind: 'unknown-answer' }] }, { notices: [] }],
      notices: [{ kind: 'empty-member' }],
    });
  });

  test('are counted, with and without answers', () => {
    expect(readLinks(`${RESULT} /bike-taxi-tram/pick/bike/`, decision)).toMatchObject({ links: 1, unread: 1 });
    expect(readLinks('/bike-taxi-tram/ /bike-taxi-tram/pick/bike/', decision)).toEqual({
      kind: 'no-answers',
      links: 2,
    });
  });
});
