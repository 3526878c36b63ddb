// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Decision, readingOf, summaries } from '#content';
import { evaluate } from '#engine';
import { readAddress } from '#permalink';
import { smallDecision } from '../../support/smallDecision.ts';
import { decisions, showArticle } from './show.tsx';

afterEach(cleanup);

// happy-dom needs some time to find roles in a page of this length.
vi.setConfig({ testTimeout: 20_000 });

const panel = () => within(screen.getByRole('region', { name: 'Our default pick' }));
const why = () => within(screen.getByRole('region', { name: 'Why that is the default' }));

function outcomeBehind(link: HTMLElement, decision: Decision) {
  const { pathname, hash } = new URL(link.getAttribute('href') ?? '', 'https://site.example');
  return evaluate(decision, readAddress(pathname, hash, decision).reading).outcome;
}

describe.each(decisions)('the default pick of %s', (id, decision) => {
  const { outcome } = evaluate(decision, readingOf(decision.typicalReader.answers));

  test('follows from the answers of the typical reader, and its link leads to the same result', async () => {
    await showArticle(decision);
    const named = outcome.kind === 'none-fits' ? [] : outcome.kind === 'pick' ? [outcome.option] : outcome.options;
    const labels = decision.options.filter((option) => named.includes(option.id)).map(({ label }) => label);
    for (const label of labels)
      expect(screen.getByRole('region', { name: 'Our default pick' })).toHaveTextContent(label);
    expect(outcomeBehind(why().getByRole('link'), decision)).toEqual(outcome);
  });

  test('is shown with a link to a change that gives another pick', async () => {
    await showArticle(decision);
    const unless = summaries.find((summary) => summary.id === id)?.defaultPick.unless;
    const links = panel().queryAllByRole('link', { name: /^then / });
    const turned = links.map((link) => outcomeBehind(link, decision));
    expect(turned).toMatchObject(unless ? [{ kind: 'pick', option: unless.option }] : []);
  });

  test('is explained in a table with every answer of the typical reader', async () => {
    await showArticle(decision);
    const rows = why()
      .getAllByRole('rowheader')
      .map((header) => header.textContent);
    for (const question of Object.keys(decision.typicalReader.answers)) {
      const label = decision.questions.find((each) => each.id === question)?.label ?? '';
      expect(rows.some((row) => row.startsWith(label))).toBe(true);
    }
  });
});

test('if the typical reader gets a toss-up, both options are named', async () => {
  await showArticle({
    ...smallDecision,
    typicalReader: { ...smallDecision.typicalReader, answers: { distance: 'middle', hour: 'evening' } },
  });
  expect(screen.getByRole('region', { name: 'Our default pick' })).toHaveTextContent('Taxi or Tram');
  expect(why().getByText(smallDecision.closeCalls['taxi/tram'] ?? '')).toBeInTheDocument();
});

test('if the typical reader rules everything out, no option is named', async () => {
  const answers = { luggage: 'cello', hour: 'night', wish: 'air' };
  await showArticle({ ...smallDecision, typicalReader: { ...smallDecision.typicalReader, answers } });
  expect(panel().getByText('None fits')).toBeInTheDocument();
  expect(why().queryByRole('table')).toBeNull();
});
