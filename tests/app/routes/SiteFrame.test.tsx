// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { showSite } from './showSite.tsx';

afterEach(cleanup);

test.each([
  ['/', 'Decisions'],
  ['/method/', 'Method'],
])('the header says that the page of %s is on screen', async (address, name) => {
  await showSite(address);
  const current = within(screen.getByRole('navigation', { name: 'Site' })).getAllByRole('link', { current: 'page' });
  expect(current.map((link) => link.textContent)).toEqual([name]);
});

test('on any other page no link of the header is the current one', async () => {
  await showSite('/bike-taxi-tram/');
  expect(within(screen.getByRole('navigation', { name: 'Site' })).queryAllByRole('link', { current: 'page' })).toEqual(
    [],
  );
});
