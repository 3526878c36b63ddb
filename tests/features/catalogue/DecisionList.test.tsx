// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import type { Summary } from '#content';
import { DecisionList } from '#features/catalogue/DecisionList.tsx';
import type { Search } from '#words/page/search.ts';
import { lines } from './madeUp.ts';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function list(summaries: readonly Summary[] = lines, sought: { current: Search | null } = { current: null }) {
  return (
    <MemoryRouter>
      <DecisionList summaries={summaries} lastSearch={sought} />
    </MemoryRouter>
  );
}

const titles = () =>
  within(screen.getByRole('region', { name: 'Decisions to weigh' }))
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const field = () => screen.getByRole('searchbox', { name: 'Search by decision, option or category' });

test('up to five decisions are listed without a search', () => {
  render(list(lines.slice(0, 5)));
  expect(titles()).toHaveLength(5);
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('six or more decisions have a search by words, which says how many it found', async () => {
  render(list());
  expect(titles()).toHaveLength(6);
  expect(screen.getByRole('status')).toHaveTextContent('6 decisions');
  await userEvent.type(field(), 'sql');
  expect(titles()).toEqual(['PostgreSQL or MySQL', 'SQLite or PostgreSQL']);
  expect(await screen.findByText('2 of 6 decisions', { selector: '[role="status"]' })).toBeInTheDocument();
  await userEvent.clear(field());
  expect(titles()).toHaveLength(6);
});

test('a category is chosen with the keyboard, looks chosen, and narrows the search by words', async () => {
  render(list());
  await userEvent.tab();
  await userEvent.keyboard('postgresql');
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: 'All 6' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Data 3' })).toBeChecked();
  expect(titles()).toEqual(['PostgreSQL or MySQL', 'SQLite or PostgreSQL']);
  await userEvent.click(screen.getByRole('radio', { name: 'Languages 2' }));
  expect(titles()).toEqual([]);
});

test('a search that finds nothing says so and offers one way back', async () => {
  render(list());
  expect(screen.queryByRole('button')).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Data 3' }));
  await userEvent.type(field(), 'kotlin');
  expect(screen.getByText('No decision in Data matches “kotlin”.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show all decisions' }));
  expect(titles()).toHaveLength(6);
  expect(field()).toHaveValue('');
  expect(field()).toHaveFocus();
  expect(screen.getByRole('radio', { name: 'All 6' })).toBeChecked();
});

test('the search is still there after a visit to a decision', async () => {
  const sought = { current: null };
  render(list(lines, sought));
  await userEvent.type(field(), 'zig');
  await userEvent.click(screen.getByRole('radio', { name: 'Languages 2' }));
  cleanup();
  render(list(lines, sought));
  expect(field()).toHaveValue('zig');
  expect(screen.getByRole('radio', { name: 'Languages 2' })).toBeChecked();
  expect(titles()).toEqual(['C++ or Zig']);
});

test('the prerendered page lists all decisions, and keeps what was typed and chosen before hydration', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  root.innerHTML = renderToString(list());
  expect(titles()).toHaveLength(6);
  const typed = root.querySelector<HTMLInputElement>('[type="search"]');
  const chosen = root.querySelector<HTMLInputElement>('[value="Data"]');
  if (!typed || !chosen) throw new Error('There is nothing to type into.');
  typed.value = 'postgresql';
  chosen.checked = true;
  const page = await act(() => hydrateRoot(root, list()));
  expect(titles()).toEqual(['PostgreSQL or MySQL', 'SQLite or PostgreSQL']);
  expect(field()).toHaveValue('postgresql');
  expect(screen.getByRole('radio', { name: 'Data 3' })).toBeChecked();
  act(() => page.unmount());
});
