// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MethodPage } from '#app/routes/MethodPage.tsx';

beforeEach(() => {
  render(
    <MemoryRouter>
      <MethodPage />
    </MemoryRouter>,
  );
});
afterEach(cleanup);

test('the page has one main heading, ready to take focus', () => {
  expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('tabindex', '-1');
});

test.each([
  'From answers to a pick',
  'Where a lead comes from',
  'What would change it',
  'How firm a pick is',
  'An example for pencil and paper',
  'Honest limits',
])('the page has the section “%s”', (name) => {
  expect(screen.getByRole('region', { name })).toBeInTheDocument();
});
