// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Status } from '#ui/page/Status.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

test('a text is announced after it has stayed the same for 400 ms', () => {
  const { rerender } = render(<Status text="Go leads by 5.5" />);
  rerender(<Status text="Go leads by 5.4" />);
  wait(399);
  expect(screen.getByRole('status')).toHaveTextContent('Go leads by 5.5');
  wait(1);
  expect(screen.getByRole('status')).toHaveTextContent('Go leads by 5.4');
});

test('of quick changes only the last is announced', () => {
  const { rerender } = render(<Status text="1" />);
  rerender(<Status text="2" />);
  wait(300);
  rerender(<Status text="3" />);
  wait(300);
  expect(screen.getByRole('status')).toHaveTextContent('1');
  wait(100);
  expect(screen.getByRole('status')).toHaveTextContent('3');
});
