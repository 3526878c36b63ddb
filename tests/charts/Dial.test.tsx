// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Dial } from '#charts/Dial.tsx';

afterEach(cleanup);

const go = { slot: 1, label: 'Go' };
const rust = { slot: 2, label: 'Rust' };
const show = (leadTenths: number | null) => {
  render(<Dial left={go} right={rust} leadTenths={leadTenths} reading="5.5" />);
  return screen.getByRole('img');
};
const turnOfNeedle = () =>
  Number(/rotate\((.+)\)/.exec(document.body.innerHTML.replace(/patternTransform="[^"]*"/g, ''))?.[1]);

test('its name says who leads whom by how much', () => {
  expect(show(55)).toHaveAccessibleName('Go leads Rust by 5.5 points');
});

test('sides keep their place when the right one leads', () => {
  const dial = show(-125);
  expect(dial).toHaveAccessibleName('Rust leads Go by 12.5 points');
  expect(dial).toHaveAccessibleDescription(
    'A dial from 20 points for Go on the left to 20 points for Rust on the right. ' +
      'The needle stands at 12.5 on the side of Rust. A lead under 2.0 points is too close to call.',
  );
});

test('without a lead it says that the two are level', () => {
  expect(show(0)).toHaveAccessibleName('Go and Rust are level');
});

test('the needle leans to the side that leads, all the way at the end of the scale', () => {
  show(100);
  expect(turnOfNeedle()).toBe(-32);
  cleanup();
  show(-50);
  expect(turnOfNeedle()).toBe(16);
});

test('before there is anything to weigh it is at rest', () => {
  expect(show(null)).toHaveAccessibleName('Nothing on the scale yet');
  expect(turnOfNeedle()).toBeCloseTo(0);
  expect(screen.queryByText('5.5')).toBeNull();
});
