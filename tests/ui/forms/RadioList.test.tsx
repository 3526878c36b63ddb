// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { RadioList } from '#ui/forms/RadioList.tsx';

afterEach(cleanup);

const list = (props: Partial<ComponentProps<typeof RadioList>> = {}) => (
  <RadioList
    name="late"
    heading={<h1>How late?</h1>}
    hint="The slowest reply."
    options={[
      { value: 'web', label: '100 ms', hint: 'Web pages' },
      { value: 'hard', label: 'Never' },
    ]}
    otherwise={{ value: 'unsure', label: 'Not sure' }}
    value={null}
    onChange={() => undefined}
    {...props}
  />
);

test('the group is named by its question and described by its hint', () => {
  render(list());
  expect(screen.getByRole('group', { name: 'How late?' })).toHaveAccessibleDescription('The slowest reply.');
});

test('an answer is named by its label alone and described by its hint', () => {
  render(list());
  expect(screen.getByRole('radio', { name: '100 ms' })).toHaveAccessibleDescription('Web pages');
});

test('nothing is selected before there is an answer', () => {
  render(list());
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
});

test('the given answer is selected, also if it is the last one after “or”', () => {
  render(list({ value: 'unsure' }));
  expect(screen.getByRole('radio', { name: 'Not sure' })).toBeChecked();
});

test('choosing an answer reports it', async () => {
  const chosen = vi.fn<(value: string) => void>();
  render(list({ onChange: chosen }));
  await userEvent.click(screen.getByText('Never'));
  expect(chosen.mock.calls).toEqual([['hard']]);
});

test('each radio has an id made of the name of the group and its value', () => {
  render(list());
  expect(screen.getByRole('radio', { name: '100 ms' })).toHaveAttribute('id', 'late-web');
});

test('an error is shown beside the answers and describes the group', () => {
  render(list({ error: 'Choose an answer' }));
  const group = screen.getByRole('group', { name: 'How late?' });
  expect(group).toHaveAccessibleDescription('The slowest reply. Error: Choose an answer');
  expect(within(group).queryByRole('alert')).toBeNull();
});

test('an answer with the same id in another question is a new element', () => {
  const { rerender } = render(list());
  const before = screen.getAllByRole('radio');
  rerender(list({ name: 'soon' }));
  for (const radio of screen.getAllByRole('radio')) expect(before).not.toContain(radio);
});
