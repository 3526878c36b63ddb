// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { NumberInput } from '#ui/forms/NumberInput.tsx';

afterEach(cleanup);

const onCommit = vi.fn<(value: number) => void>();
const show = () => {
  onCommit.mockClear();
  render(<Numbered />);
  return screen.getByRole('spinbutton', { name: 'Value' });
};

function Numbered() {
  const [value, setValue] = useState(40);
  return <NumberInput aria-label="Value" min={0} max={100} value={value} onInput={setValue} onCommit={onCommit} />;
}

test('a number is reported while it is typed, and chosen when focus leaves', async () => {
  const field = show();
  await userEvent.clear(field);
  await userEvent.type(field, '70');
  expect(field).toHaveValue('70');
  await userEvent.tab();
  expect(onCommit).toHaveBeenCalledExactlyOnceWith(70);
});

test('anything but a whole number within the limits changes nothing, and the field says what to do', async () => {
  const field = show();
  await userEvent.clear(field);
  expect(field).toHaveAccessibleDescription('Type a whole number from 0 to 100. Until then 40 stays.');
  expect(field).toHaveAttribute('aria-invalid', 'true');
  await userEvent.type(field, '140');
  expect(field).toHaveAccessibleDescription('Type a whole number from 0 to 100. Until then 14 stays.');
  await userEvent.clear(field);
  await userEvent.type(field, '7.5');
  expect(field).toBeInvalid();
  await userEvent.tab();
  expect(field).not.toBeInvalid();
});

test('the arrow keys move it by one, and stop at the limits', async () => {
  const field = show();
  await userEvent.click(field);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
  expect(field).toHaveValue('41');
  expect(field).toHaveAttribute('aria-valuenow', '41');
  await userEvent.clear(field);
  await userEvent.type(field, '100{ArrowUp}');
  expect(field).toHaveValue('100');
});

test('it is a field for text, over which a wheel scrolls the page', () => {
  expect(show()).toHaveAttribute('type', 'text');
});
