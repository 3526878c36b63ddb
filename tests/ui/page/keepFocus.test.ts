// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '#ui/page/keepFocus.ts';

let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = '<h1 tabindex="-1">Bike</h1><p><a href="#tram">Tram</a></p><button>Continue</button>';
  stop = keepFocus();
});
afterEach(() => stop());

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const nextTask = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

test('the heading gets focus when the element with focus is removed', async () => {
  find('a')?.focus();
  find('p')?.remove();
  await nextTask();
  expect(document.activeElement).toBe(find('h1'));
});

test('focus stays on an element that got it before the other was removed', async () => {
  find('a')?.focus();
  find('button')?.focus();
  find('p')?.remove();
  await nextTask();
  expect(document.activeElement).toBe(find('button'));
});

test('nothing gets focus when the visitor had left the element before it was removed', async () => {
  find('a')?.focus();
  find('a')?.blur();
  await nextTask();
  find('p')?.remove();
  await nextTask();
  expect(document.activeElement).toBe(document.body);
});
