// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RangeInput } from '#ui/forms/RangeInput.tsx';

const moved = vi.fn<(value: number) => void>();
const chosen = vi.fn<(value: number) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  render(
    <RangeInput
      id="count"
      min={0}
      max={40}
      step={1}
      value={10}
      valueText="counts once"
      marks={[
        { at: 0, label: 'Go takes over once it is ignored' },
        { at: 0.5, label: 'Rust takes over at 2.0 times' },
      ]}
      onInput={moved}
      onCommit={chosen}
    />,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const slider = () => screen.getByRole('slider');
const move = (value: number) => fireEvent.input(slider(), { target: { value } });
const wait = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};

test('screen readers get the value in words, with the marks', () => {
  expect(slider()).toHaveAttribute('aria-valuetext', 'counts once');
  expect(slider()).toHaveAccessibleDescription('Go takes over once it is ignored. Rust takes over at 2.0 times.');
});

test('every step is reported at once', () => {
  move(11);
  move(12);
  expect(moved.mock.calls).toEqual([[11], [12]]);
  expect(chosen).not.toHaveBeenCalled();
});

test('with the keyboard a value is chosen after half a second without a key', () => {
  move(11);
  wait(499);
  move(12);
  wait(499);
  expect(chosen).not.toHaveBeenCalled();
  wait(1);
  expect(chosen.mock.calls).toEqual([[12]]);
});

const finger = { pointerId: 1, isPrimary: true };

test('while a pointer holds it, no value is chosen', () => {
  fireEvent.pointerDown(slider(), finger);
  move(20);
  wait(5000);
  expect(chosen).not.toHaveBeenCalled();
});

test('letting go chooses the value at once, also outside the slider', () => {
  fireEvent.pointerDown(slider(), finger);
  move(20);
  fireEvent.pointerUp(document.body, finger);
  expect(chosen.mock.calls).toEqual([[20]]);
  wait(5000);
  expect(chosen).toHaveBeenCalledTimes(1);
});

test('a gesture that the browser takes over brings back the value from before', () => {
  fireEvent.pointerDown(slider(), finger);
  move(20);
  fireEvent.pointerCancel(document.body, finger);
  expect(moved.mock.lastCall).toEqual([10]);
  expect(chosen.mock.calls).toEqual([[10]]);
});

test('another button, another finger and the end of another pointer change nothing', () => {
  fireEvent.pointerDown(slider(), { ...finger, button: 2 });
  fireEvent.pointerDown(slider(), { pointerId: 2, isPrimary: false });
  move(11);
  wait(500);
  expect(chosen.mock.calls).toEqual([[11]]);
  fireEvent.pointerDown(slider(), finger);
  move(12);
  fireEvent.pointerUp(document.body, { pointerId: 2 });
  wait(5000);
  expect(chosen).toHaveBeenCalledTimes(1);
});

test('leaving by keyboard chooses the value at once', () => {
  move(13);
  fireEvent.blur(slider());
  expect(chosen.mock.calls).toEqual([[13]]);
  wait(5000);
  expect(chosen).toHaveBeenCalledTimes(1);
});

test('leaving without a move chooses nothing', () => {
  fireEvent.pointerDown(slider(), finger);
  fireEvent.pointerUp(slider(), finger);
  fireEvent.blur(slider());
  expect(chosen).not.toHaveBeenCalled();
});

test('a value that is not chosen when the slider is removed is dropped', () => {
  move(14);
  cleanup();
  wait(5000);
  expect(chosen).not.toHaveBeenCalled();
});
