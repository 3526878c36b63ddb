// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { visitSite } from '../routes/showSite.tsx';

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', SeesNothing);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const RESULT = '/bike-taxi-tram/pick/bike/#luggage=nothing&distance=middle&hour=day&wish=bill';

test.each([
  ['the page of an option to one of its situations', '/bike-taxi-tram/pick/bike/', /\/pick\/bike\/#/u],
  ['a result to the article', RESULT, /\/bike-taxi-tram\/#/u],
  ['a result to a comparison', RESULT, /\/compare\//u],
])('a link from %s focuses the heading there', async (_, address, href) => {
  const { history, settle } = await visitSite(address);
  await follow(href);
  await settle();
  expect(history.addresses()).toHaveLength(2);
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test.each([
  [
    'what turns a comparison',
    '/bike-taxi-tram/compare/bike/tram/#luggage=nothing',
    /compare\/bike\/tram\/#.*bike\.\w+=/u,
  ],
  ['another result of a result', RESULT, /\/pick\/tram\/#/u],
])('a link to %s, within one page, leaves focus on the page', async (_, address, href) => {
  const { history, settle } = await visitSite(address);
  await follow(href);
  await settle();
  expect(history.addresses()).toHaveLength(2);
  expect(document.body).not.toHaveFocus();
});

test('Back focuses the heading of the page that it leads to', async () => {
  const { history, settle } = await visitSite('/bike-taxi-tram/pick/bike/');
  await follow(/\/pick\/bike\/#/u);
  await settle();
  expect(history.addresses()).toHaveLength(2);
  history.go(-1);
  await settle();
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'When to pick Bike' })).toHaveFocus());
});

async function follow(href: RegExp): Promise<void> {
  const isMeant = (link: HTMLElement) => href.test(link.getAttribute('href') ?? '');
  await waitFor(() => expect(screen.getAllByRole('link').filter(isMeant)).not.toEqual([]));
  const link = screen.getAllByRole('link').find(isMeant);
  if (link) await userEvent.click(link);
}

/** Reports that no element is in view, so that a page loads no parts that it shows later. */
class SeesNothing {
  observe = () => undefined;
  disconnect = () => undefined;
}
