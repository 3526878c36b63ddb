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
  const [link] = linksToPages(smallDecision, [page], NOTHING_ANSWERED);
  expect(link?.label).toBe(label);
  expect(link?.to).toMatch(/^\/bike-taxi-tram\//u);
});

test('with answers every pick is their result, and stands once', () => {
  const picks = ['bike', 'tram'].map((claim): Page => ({ kind: 'pick', claim }));
  expect(linksToPages(smallDecision, picks, reading({ luggage: 'bag' }))).toEqual([
    {
      to: expect.stringMatching(/^\/bike-taxi-tram\/pick\/taxi\/#.*luggage=bag$/u),
      label: 'The result of these answers',
    },
  ]);
});

test('decisions are suggested by their titles', () => {
  expect(linksToDecisions([{ id: 'go-vs-rust', title: 'Go, Rust or Zig' }])).toEqual([
    { to: '/go-vs-rust/', label: 'Go, Rust or Zig' },
  ]);
});
