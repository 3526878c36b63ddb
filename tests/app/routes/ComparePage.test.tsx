// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { showSite } from './showSite.tsx';

afterEach(cleanup);

test('a printed comparison says of what and of when it is, where it was, and by which answers it is weighed', async () => {
  await showSite('/bike-taxi-tram/compare/bike/tram/#luggage=bag&hour=evening');
  const printed = screen.getByText(/printed on/u).parentElement;
  expect(printed).toHaveTextContent(/^Bike, taxi or tram, printed on \d+ \w+ \d{4}\. Values reviewed on/u);
  expect(printed).toHaveTextContent(/\/bike-taxi-tram\/compare\/bike\/tram\/#.*luggage=bag&hour=evening/u);
  expect(printed).toHaveTextContent('Luggage: A bag · Hour: In the evening');
});
