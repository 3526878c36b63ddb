import { expect, test } from 'vitest';
import { NOTHING_ANSWERED } from '#engine';
import type { Page } from '#permalink';
import { linksToDecisions, linksToPages } from '#words/page/suggestedLinks.ts';
import { reading } from '../../support/models.ts';
import { smallDecision } from '../../support/smallDecision.ts';

test.each<readonly [Page, string]>([
  [{ kind: 'article' }, 'Bike, taxi or tram'],
  [{ kind: 'ask', question: 'wish' }, 'Question: Wish'],
  [{ kind: 'ask', question: null }, 'Question: the first open one'],
  [{ kind: 'pick', claim: 'tram' }, 'When to pick Tram'],
  [{ kind: 'pick', claim: 'toss-up' }, 'Too close to call'],
  [{ kind: 'pick', claim: 'none-fits' }, 'When none fits'],
  [{ kind: 'compare', left: 'tram', right: 'bike' }, 'Compare Tram and Bike'],
  [{ kind: 'team' }, 'Decide together on Bike, taxi or tram'],
])('the page %o has a name', (page, label) => {
  const [link] = linksToPages(smallDecision, [page], { reading: NOTHING_ANSWERED, members: [] });
  expect(link?.label).toBe(label);
  expect(link?.to).toMatch(/^\/bike-taxi-tram\//u);
});

test('with answers every suggested pick is their result, and is listed once', () => {
  const picks = ['bike', 'tram'].map((claim): Page => ({ kind: 'pick', claim }));
  expect(linksToPages(smallDecision, picks, { reading: reading({ luggage: 'bag' }), members: [] })).toEqual([
    {
      to: expect.stringMatching(/^\/bike-taxi-tram\/pick\/taxi\/#.*luggage=bag$/u),
      label: 'The result of these answers',
    },
  ]);
});

const titles = ['rest-graphql-grpc', 'go-vs-rust', 'bike-taxi-tram'].map((id) => ({ id, title: `The title of ${id}` }));

test('the decisions with the nearest names are suggested by their titles, with the rest of the address', () => {
  const entry = { path: '/go-vs-rst/pick/go/', fragment: '#team=new' };
  const [first, ...others] = linksToDecisions(titles, entry);
  expect(first).toEqual({ to: '/go-vs-rust/pick/go/#team=new', label: 'The title of go-vs-rust' });
  expect(others.map(({ to }) => to)).toContain('/bike-taxi-tram/');
});

test('the decision whose checksum fits the answers comes first', () => {
  const fragment = '#sum=kzm7&rev=1&team=new&latency=web&timeline=weeks';
  const [first] = linksToDecisions(titles, { path: '/bike-taxi-tran/pick/go/', fragment });
  expect(first?.to).toBe(`/go-vs-rust/pick/go/${fragment}`);
});

test('at most five decisions are suggested', () => {
  const many = Array.from({ length: 9 }, (_, place) => ({ id: `decision-${place}`, title: `${place}` }));
  expect(linksToDecisions(many, { path: '/decision-7/x/', fragment: '' })).toHaveLength(5);
});

test('a team whose page is not found is suggested with all of its people', () => {
  const members = [{ name: 'Ana', reading: reading({ luggage: 'bag' }) }];
  expect(
    linksToPages(smallDecision, [{ kind: 'article' }, { kind: 'team' }], { reading: reading({}), members }),
  ).toEqual([
    {
      to: expect.stringMatching(/^\/bike-taxi-tram\/team\/#.*member=Ana_luggage\.bag$/u),
      label: expect.stringMatching(/^Decide together/),
    },
    { to: '/bike-taxi-tram/', label: 'Bike, taxi or tram' },
  ]);
});
