// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { readingMinutes } from '#words/page/readingTime.ts';
import { smallDecision } from '../../support/smallDecision.ts';
import { decisions, showArticle } from '../../features/article/show.tsx';

afterEach(cleanup);

// happy-dom takes a while to find roles in such a long page.
vi.setConfig({ testTimeout: 20_000 });

test.each(decisions)(
  'the reading time of %s is that of the words on the page, without its table, sources and what is closed',
  async (_id, decision) => {
    await showArticle(decision);
    const article = screen.getByRole('article');
    for (const part of article.querySelectorAll('[aria-label="Sources"], details, [aria-hidden], table')) part.remove();
    for (const part of article.querySelectorAll('*')) part.append(' ');
    const words = article.textContent.split(/\s+/).length;
    expect(Math.abs(readingMinutes(decision) - words / 200)).toBeLessThan(1);
  },
);

test('two hundred more words take a minute longer', () => {
  const longer = { ...smallDecision, bottomLine: `${smallDecision.bottomLine}${' word'.repeat(200)}` };
  expect(readingMinutes(longer)).toBe(readingMinutes(smallDecision) + 1);
});
