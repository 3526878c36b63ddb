// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { summarise } from '#content/catalogue.ts';
import { decisions, showArticle } from './show.tsx';

afterEach(cleanup);

// happy-dom needs some time to find roles in a page of this length.
vi.setConfig({ testTimeout: 20_000 });

const SECTIONS = [
  'Our default pick',
  'The options in one line each',
  'Why that is the default',
  'What speaks for each',
  'What each one costs',
  'Starting a new project today',
  'The verdict',
  'The bottom line',
  'What most comparisons get wrong',
  'Quick comparison',
  'Disagree?',
  'Related comparisons',
  'What changed',
];

describe.each(decisions)('the article of %s', (_id, decision) => {
  test('has its title as the only main heading, ready to take focus', async () => {
    await showArticle(decision);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent(decision.title);
    expect(heading).toHaveAttribute('tabindex', '-1');
  });

  test('has its sections in order, each a region named by its heading', async () => {
    await showArticle(decision);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(SECTIONS);
    for (const name of SECTIONS) expect(screen.getByRole('region', { name })).toBeInTheDocument();
  });

  test('links to the questions near the top and at the end', async () => {
    await showArticle(decision);
    for (const name of ['Our default pick', 'The bottom line']) {
      const link = within(screen.getByRole('region', { name })).getByRole('link', { name: /^Answer .+ questions?$/ });
      expect(link).toHaveAttribute('href', `/${decision.id}/ask/`);
    }
  });

  test('links from the verdict to the page of each option and to the comparison of the first two', async () => {
    await showArticle(decision);
    const [left, right] = decision.options.map(({ id }) => id);
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const { id } of decision.options) expect(addresses).toContain(`/${decision.id}/pick/${id}/`);
    expect(addresses).toContain(`/${decision.id}/compare/${left}/${right}/`);
  });

  test('shows a finding beside every common claim', async () => {
    await showArticle(decision);
    const section = within(screen.getByRole('region', { name: 'What most comparisons get wrong' }));
    const found = section.getAllByRole('definition');
    expect(found.map((each) => each.textContent.length > 0)).toEqual(decision.misconceptions.map(() => true));
    expect(section.getAllByRole('list', { name: 'Sources' })).toHaveLength(decision.misconceptions.length);
  });

  test('offers comparisons of pairs, and related decisions if there are any', async () => {
    await showArticle(decision);
    const links = () => within(screen.getByRole('region', { name: 'Related comparisons' })).getAllByRole('link');
    const pairs = decision.options.flatMap(({ id: left }, place) =>
      decision.options.slice(place + 1).map(({ id: right }) => `/${decision.id}/compare/${left}/${right}/`),
    );
    const related = (decision.relatedDecisions ?? []).map(({ id }) => `/${id}/`);
    expect(links().map((link) => link.getAttribute('href'))).toEqual([...pairs.slice(0, 6), ...related]);
    cleanup();
    const { title, options } = decision;
    const { defaultPick } = summarise(decision);
    await showArticle({ ...decision, relatedDecisions: [{ id: decision.id, title, options, defaultPick }] });
    expect(screen.getByRole('region', { name: 'Related comparisons' })).toBeInTheDocument();
    expect(links().at(-1)).toHaveAttribute('href', `/${decision.id}/`);
  });
});
