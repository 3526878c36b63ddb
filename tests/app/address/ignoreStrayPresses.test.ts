// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAddressBinding } from '#app/address/addressBinding.ts';
import { ignoreStrayPresses } from '#app/address/ignoreStrayPresses.ts';
import { createSession } from '#state/session.ts';
import { createFakeHistory } from '../../support/fakeHistory.ts';
import { createFakeParts } from '../../support/fakeParts.ts';
import { createFakeTiming } from '../../support/fakeTiming.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const pressed = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  pressed.mockClear();
  document.body.replaceChildren(document.createElement('button'));
  document.querySelector('button')?.addEventListener('click', pressed);
});
afterEach(() => vi.useRealTimers());

/** Opens a page with a press at a place, and waits after it has appeared. */
function openByPress(milliseconds: number, at = { clientX: 100, clientY: 500 }): void {
  const history = createFakeHistory('/');
  const timing = createFakeTiming();
  const parts = createFakeParts([smallDecision]);
  const opened = parts.loaded('/');
  if (!opened) throw new Error('The first page is loaded.');
  const session = createSession(() => localStorage);
  const binding = createAddressBinding({ session, history, parts, timing }, opened);
  ignoreStrayPresses(binding);
  press(at);
  pressed.mockClear();
  binding.goTo('/method/');
  timing.paint();
  vi.advanceTimersByTime(milliseconds);
}

function press(at: { readonly clientX: number; readonly clientY: number }): void {
  const given = { bubbles: true, cancelable: true, detail: 1, ...at };
  const button = document.querySelector('button');
  button?.dispatchEvent(new PointerEvent('pointerdown', given));
  button?.dispatchEvent(new MouseEvent('click', given));
}

test('a second press right after the page appeared does nothing, and one a little later counts', () => {
  openByPress(300);
  press({ clientX: 112, clientY: 490 });
  expect(pressed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(101);
  press({ clientX: 112, clientY: 490 });
  expect(pressed).toHaveBeenCalledOnce();
});

test('a press elsewhere, or after the pointer moved, counts at once', () => {
  openByPress(50);
  press({ clientX: 300, clientY: 100 });
  expect(pressed).toHaveBeenCalledOnce();
  openByPress(50);
  window.dispatchEvent(new PointerEvent('pointermove', { clientX: 130, clientY: 500 }));
  press({ clientX: 130, clientY: 500 });
  expect(pressed).toHaveBeenCalledOnce();
});

test('a press without a pointer counts at once', () => {
  openByPress(50);
  document.querySelector('button')?.click();
  expect(pressed).toHaveBeenCalledOnce();
});
