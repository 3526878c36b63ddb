// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { AddressRouter } from '#app/address/AddressRouter.tsx';
import { createAddressBinding } from '#app/address/addressBinding.ts';
import { useShown } from '#app/address/BindingContext.ts';
import { Link } from '#parts/page/Link.tsx';
import { createSession } from '#state/session.ts';
import { createFakeHistory } from '../../support/fakeHistory.ts';
import { createFakeParts } from '../../support/fakeParts.ts';
import { createFakeTiming } from '../../support/fakeTiming.ts';
import { smallDecision } from '../../support/smallDecision.ts';

afterEach(cleanup);

test('a link has its address under the path of the site, and goes to it without a load', () => {
  const { history, timing } = show('/site', '/');
  const link = screen.getByText('Method');
  expect(link.getAttribute('href')).toBe('/site/method/');
  fireEvent.click(link);
  expect(history.written).toEqual(['push /method/']);
  expect(screen.getByText('catalogue')).toBeDefined();
  act(timing.paint);
  expect(screen.getByText('method')).toBeDefined();
});

test('a link keeps its answers, and leads to the root of the site too', () => {
  const { history } = show('/site', '/method/');
  fireEvent.click(screen.getByText('Result'));
  fireEvent.click(screen.getByText('Home'));
  expect(history.addresses()).toEqual(['/method/', '/bike-taxi-tram/pick/bike/#luggage=bag', '/']);
});

test('a link to the page on screen adds no entry', () => {
  const { history } = show('', '/method/');
  fireEvent.click(screen.getByText('Method'));
  expect(history.written).toEqual([]);
});

/** Shows the name of the page, with some links. */
function show(base: string, address: string) {
  const session = createSession(() => {
    throw new Error('Nothing is stored.');
  });
  const history = createFakeHistory(address);
  const timing = createFakeTiming();
  const parts = createFakeParts([smallDecision]);
  const opened = parts.loaded(address);
  if (!opened) throw new Error('The first page is loaded.');
  const binding = createAddressBinding({ session, history, parts, timing }, opened);
  render(
    <AddressRouter binding={binding} base={base}>
      <Link to="/">Home</Link>
      <Link to="/method/">Method</Link>
      <Link to="/bike-taxi-tram/pick/bike/#luggage=bag">Result</Link>
      <Page />
    </AddressRouter>,
  );
  return { history, timing };
}

function Page() {
  return <p>{useShown(({ page }) => page)}</p>;
}
