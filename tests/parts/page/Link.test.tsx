// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import type { MouseEvent } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { Link } from '#parts/page/Link.tsx';

afterEach(cleanup);

test('a link opens its page without a load', () => {
  const link = show();
  expect(link.getAttribute('href')).toBe('/site/method/#sums');

  expect(press(link).defaultPrevented).toBe(true);
  expect(screen.getByRole('status').textContent).toBe('/method/#sums');
});

test('a link that is pressed for another tab is left to the browser', () => {
  const link = show();

  expect(press(link, { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(screen.getByRole('status').textContent).toBe('/');
});

test('a link stays where it is when its own handler says so', () => {
  press(show((event) => event.preventDefault()));

  expect(screen.getByRole('status').textContent).toBe('/');
});

/** Shows a link and the address that is open. */
function show(onClick?: (event: MouseEvent) => void): HTMLElement {
  render(
    <MemoryRouter basename="/site" initialEntries={['/site/']}>
      <Link to="/method/#sums" onClick={onClick}>
        Method
      </Link>
      <OpenAddress />
    </MemoryRouter>,
  );
  return screen.getByRole('link', { name: 'Method' });
}

function OpenAddress() {
  const { pathname, hash } = useLocation();
  return <output>{pathname + hash}</output>;
}

function press(link: HTMLElement, keys: { readonly ctrlKey?: boolean } = {}): Event {
  const click = createEvent.click(link, keys);
  fireEvent(link, click);
  return click;
}
