// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FullDecision } from '#content';
import { decisions, showArticle } from './show.tsx';

afterEach(cleanup);

// happy-dom needs some time to find roles in a page of this length.
vi.setConfig({ testTimeout: 20_000 });

async function table(decision: FullDecision) {
  await showArticle(decision);
  return within(
    within(screen.getByRole('region', { name: 'Quick comparison' })).getAllByRole('table')[0] ?? document.body,
  );
}

describe.each(decisions)('the quick comparison of %s', (_id, decision) => {
  test('has a column for each option and a row for each factor, group by group', async () => {
    const factors = await table(decision);
    const [, ...columns] = factors.getAllByRole('columnheader').map((header) => header.textContent);
    expect(columns).toEqual(decision.options.map(({ label }) => label));
    const rows = decision.groups.flatMap(({ id, label }) => [
      label,
      ...decision.factors.filter(({ group }) => group === id).map((factor) => factor.label),
    ]);
    expect(factors.getAllByRole('rowheader').map((header) => header.textContent.replace(/ added$/, ''))).toEqual(rows);
  });

  test('shows value, range, fact and sources of each option on each factor', async () => {
    const factors = await table(decision);
    for (const factor of decision.factors) {
      const cells = within(factors.getByRole('row', { name: new RegExp(`^${factor.label}( added)? `) })).getAllByRole(
        'cell',
      );
      const evidence = decision.options.map(({ id }) => factor.values[id]);
      expect(cells).toHaveLength(evidence.length);
      cells.forEach((cell, place) => {
        const { low, value, high, fact = '', sources = [] } = evidence[place] ?? {};
        expect(within(cell).getByText(String(value))).toBeInTheDocument();
        expect(cell).toHaveTextContent(`${low} to ${high}`);
        expect(cell).toHaveTextContent(fact);
        expect(within(cell).getAllByRole('listitem')).toHaveLength(datesOf(decision, sources).length);
      });
    }
  });

  test('marks the factors that are not in the classic comparison', async () => {
    const marked = (await table(decision))
      .getAllByRole('rowheader')
      .filter((header) => header.textContent.endsWith(' added'));
    expect(marked).toHaveLength(decision.factors.filter(({ classic }) => classic === null).length);
  });

  test('flags every source that was published more than 18 months before the review, and no other', async () => {
    const [year = 0, month = 0] = decision.reviewed.split('-').map(Number);
    const earliest = new Date(Date.UTC(year, month - 1 - 18)).toISOString().slice(0, 7);
    const dates = decision.factors
      .flatMap(({ values }) => Object.values(values).flatMap(({ sources }) => datesOf(decision, sources)))
      .map((date) => (date.length === 4 ? `${date}-12` : date));
    const flagged = (await table(decision)).getAllByText(/, older than 18 months$/, { selector: 'li span' });
    expect(flagged).toHaveLength(dates.filter((date) => date < earliest).length);
  });

  test('explains the values on demand', async () => {
    await showArticle(decision);
    const scales = screen.getByRole('table', { name: /What the values mean/, hidden: true });
    const cells = within(scales).getAllByRole('cell', { hidden: true });
    expect(cells).toHaveLength(3 * decision.factors.length);
  });
});

/** Returns the publication dates of the sources, each once. */
function datesOf(decision: FullDecision, sources: readonly string[]): readonly string[] {
  const quoted = sources.map((id) => decision.sources[id]);
  return [...new Map(quoted.map((source) => [`${source?.title} ${source?.date}`, source?.date ?? ''])).values()];
}
