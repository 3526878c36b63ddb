// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Dial } from '#charts/Dial.tsx';

afterEach(cleanup);

const go = { slot: 1, label: 'Go' };
const rust = { slot: 2, label: 'Rust' };
const show = (tenths: number | null) => {
  const lead = tenths === null ? null : { tenths, number: '5.5', said: 'Go leads Rust by 5.5 points' };
  render(<Dial left={go} right={rust} lead={lead} />);
  return screen.getByRole('img');
};
const turnOfNeedle = () =>
  Number(/rotate\((.+)\)/.exec(document.body.innerHTML.replace(/patternTransform="[^"]*"/g, ''))?.[1]);

test('the meaning of the lead is the name of the dial, and is shown under the number', () => {
  expect(show(55)).toHaveAccessibleName('Go leads Rust by 5.5 points');
  expect(screen.getByText('5.5')).toBeVisible();
  expect(screen.getByText('Go leads Rust by 5.5 points', { selector: 'div' })).toBeVisible();
});

test('the scale is long enough for the lead', () => {
  expect(show(-125)).toHaveAccessibleDescription(/^A dial from 20 points for Go .* 12\.5 on the side of Rust\./u);
});

test('the needle points to the side that leads, and to the end of the scale for the largest lead', () => {
  show(100);
  expect(turnOfNeedle()).toBe(-32);
  cleanup();
  show(-50);
  expect(turnOfNeedle()).toBe(16);
});

test('the dial is at rest while there is nothing to weigh', () => {
  expect(show(null)).toHaveAccessibleName('Nothing on the scale yet');
  expect(turnOfNeedle()).toBeCloseTo(0);
  expect(screen.queryByText('5.5')).toBeNull();
});
