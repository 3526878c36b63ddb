import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '#state/readLink.ts';
import { refusalOf } from '#words/team/refusal.ts';
import { reading } from '../support/models.ts';
import { runs } from '../support/runs.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

const RESULT = '/bike-taxi-tram/pick/bike/#sum=wqkq&rev=1&luggage=nothing&distance=near&hour=day';
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
    const read = readLink(text, decision);
    expect(read.kind === 'people' ? read.people : read).toEqual([{ name: '', reading: answers }]);
  });

  test.each([
    'https://weighpoint.example/bike-taxi-tram/team/#member=Ana_luggage.nothing&member=luggage.bag',
    '#member=Ana_luggage.nothing&member=luggage.bag',
    'rev=1&member=Ana_luggage.nothing&member=luggage.bag',
  ])('of a team is read as all of its people: %s', (text) => {
    const read = readLink(text, decision);
    expect(read.kind === 'people' ? read.people.map(({ name }) => name) : read).toEqual(['Ana', '']);
  });

  test('of a team that has only own answers gives those answers', () => {
    expect(readLink('/bike-taxi-tram/team/#luggage=nothing', decision)).toMatchObject({
      people: [{ name: '', reading: reading({ luggage: 'nothing' }) }],
    });
  });

  test('that is damaged gives its readable answers and the notices', () => {
    expect(readLink('#luggage=nothing&distance=next-door', decision)).toMatchObject({
      kind: 'people',
      notices: [{ kind: 'unknown-answer' }],
    });
  });

  test.each(['', '  ', 'hello', 'https://example.org/#luggage=nothing', '/other/pick/bike/#luggage=nothing'])(
    '“%s” is none',
    (text) => {
      expect(readLink(text, decision)).toEqual({ kind: 'no-link' });
    },
  );

  test.each([
    '/bike-taxi-tram/',
    '/bike-taxi-tram/pick/bike/',
    '/bike-taxi-tram/pick/bike/#why',
    '/bike-taxi-tram/#luggage=harp',
    '#x=y',
  ])('“%s” holds no answers', (text) => {
    expect(readLink(text, decision)).toEqual({ kind: 'no-answers' });
  });

  test('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(['people', 'no-answers', 'no-link']).toContain(readLink(text, decision).kind);
        expect(['people', 'no-answers']).toContain(readLink(`/bike-taxi-tram/${text}`, decision).kind);
      }),
      runs,
    );
  });
});

describe('a link that cannot be added', () => {
  const team = { decision, room: 2, site: 'https://weighpoint.example/bike-taxi-tram' };
  const people = (count: number) =>
    ({
      kind: 'people',
      people: Array.from({ length: count }, () => ({ name: '', reading: answers })),
      notices: [],
    }) as const;

  test.each([
    [
      { kind: 'no-link' } as const,
      /^That is not a Weighpoint link. Paste one that starts with https:.*\/bike-taxi-tram\.$/,
    ],
    [{ kind: 'no-answers' } as const, /holds no answers to Bike, taxi or tram/],
    [people(3), /holds three people, and there is room for two more\./],
  ])('%j', (read, sentence) => {
    expect(refusalOf(read, team)).toMatch(sentence);
  });

  test('a full team asks to take someone out', () => {
    expect(refusalOf(people(1), { ...team, room: 0 })).toMatch(/at most twelve people. Take someone out/);
  });

  test('a link is added if there is room', () => {
    expect(refusalOf(people(2), team)).toBeNull();
  });
});
