// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { showSite } from '../../app/routes/showSite.tsx';

afterEach(cleanup);

test('a link whose only answer was split in two names what to choose from', async () => {
  await showSite('/bike-taxi-tram/pick/tram/#bags=heavy');
  expect(screen.getByText(/^This link says “A bag or a cello”\./u)).toBeVisible();
});

test('the address of an option has nothing to say about answers of former revisions', async () => {
  await showSite('/bike-taxi-tram/pick/tram/');
  expect(screen.queryByText(/^This link says/u)).toBeNull();
});
