import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitForDisplayFont } from '#app/startup/waitForDisplayFont.ts';

beforeEach(() => vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const hasCome = async (fonts: object | undefined, milliseconds: number): Promise<boolean> => {
  vi.stubGlobal('document', { fonts });
  let isDone = false;
  const wait = async (): Promise<void> => {
    await waitForDisplayFont();
    isDone = true;
  };
  void wait();
  await vi.advanceTimersByTimeAsync(milliseconds);
  return isDone;
};
const never = new Promise<never>(() => {});

test('the page waits for the font, but not for long', async () => {
  expect(await hasCome({ load: () => Promise.resolve([]) }, 0)).toBe(true);
  expect(await hasCome({ load: () => never }, 399)).toBe(false);
  expect(await hasCome({ load: () => never }, 400)).toBe(true);
});

test('the page does not wait for a font that cannot load', async () => {
  expect(await hasCome({ load: () => Promise.reject(new Error('gone')) }, 0)).toBe(true);
  expect(await hasCome(undefined, 0)).toBe(true);
});
