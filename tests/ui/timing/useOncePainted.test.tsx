// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

const afterPaint = vi.hoisted(() => vi.fn<(run: () => void) => () => void>());
vi.mock('#ui/timing/afterPaint.ts', () => ({ afterPaint }));
// Tests share modules: this one must be bound to the frames of here.
vi.resetModules();
const { useOncePainted } = await import('#ui/timing/useOncePainted.ts');

afterEach(cleanup);

function Page({ value }: { readonly value: string }) {
  return (
    <p>
      {value}, painted {useOncePainted(value)}
    </p>
  );
}

function Later({ value }: { readonly value: string }) {
  return <p>{useOncePainted(value, 'nothing yet')}</p>;
}

test('a value is the painted one from the start, and a new one only after the frame that shows it', async () => {
  const callOff = vi.fn<() => void>();
  afterPaint.mockReturnValue(callOff);
  const { rerender } = render(<Page value="question" />);
  expect(screen.getByText('question, painted question')).toBeDefined();
  rerender(<Page value="pick" />);
  expect(screen.getByText('pick, painted question')).toBeDefined();
  await act(async () => afterPaint.mock.lastCall?.[0]());
  expect(screen.getByText('pick, painted pick')).toBeDefined();
});

test('a value can be another one until it is painted for the first time', async () => {
  afterPaint.mockReturnValue(() => undefined);
  render(<Later value="result" />);
  expect(screen.getByText('nothing yet')).toBeDefined();
  await act(async () => afterPaint.mock.lastCall?.[0]());
  expect(screen.getByText('result')).toBeDefined();
});

test('a value that gave way before it was painted is not followed any more', () => {
  const callOff = vi.fn<() => void>();
  afterPaint.mockReturnValue(callOff);
  const { rerender } = render(<Page value="question" />);
  callOff.mockClear();
  rerender(<Page value="pick" />);
  expect(callOff).toHaveBeenCalledOnce();
  rerender(<Page value="question" />);
  expect(callOff).toHaveBeenCalledTimes(2);
});
