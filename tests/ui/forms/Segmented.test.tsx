// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Segmented } from '#ui/forms/Segmented.tsx';

afterEach(cleanup);

test('the choice is a group of radios: the current view is checked, and choosing another one reports it', async () => {
  const chosen = vi.fn<(value: string) => void>();
  const options = [
    { value: 'answers', label: 'By answer' },
    { value: 'factors', label: 'By factor' },
  ];
  render(<Segmented legend="Split the lead" options={options} value="answers" onChange={chosen} />);
  expect(screen.getByRole('group', { name: 'Split the lead' })).toBeVisible();
  expect(screen.getByRole('radio', { name: 'By answer' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'By factor' }));
  expect(chosen.mock.calls).toEqual([['factors']]);
});
