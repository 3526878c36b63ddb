// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ErrorSummary } from '#ui/forms/ErrorSummary.tsx';

afterEach(cleanup);

const errors = [{ target: 'team-new', text: 'Choose an answer' }];

test('the summary can take focus, and is not an alert as well', () => {
  const summary = createRef<HTMLDivElement>();
  render(<ErrorSummary ref={summary} title="There is a problem" errors={errors} />);
  summary.current?.focus();
  expect(summary.current).toHaveFocus();
  expect(summary.current).toHaveAttribute('tabindex', '-1');
  expect(summary.current).toContainElement(screen.getByRole('heading', { name: 'There is a problem' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('each error is a link to its field', async () => {
  render(
    <>
      <ErrorSummary title="There is a problem" errors={errors} />
      <input type="radio" id="team-new" />
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Choose an answer' }));
  expect(screen.getByRole('radio')).toHaveFocus();
});
