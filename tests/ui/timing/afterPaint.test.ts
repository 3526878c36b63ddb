// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { afterPaint } from '#ui/timing/afterPaint.ts';

const nextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
  });
const nextTask = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });

test('runs in the task after the next frame, and not in the frame', async () => {
  const run = vi.fn<() => void>();
  afterPaint(run);
  await nextFrame();
  expect(run).not.toHaveBeenCalled();
  await nextTask();
  expect(run).toHaveBeenCalledOnce();
});

test('can be cancelled before the frame and after it', async () => {
  const run = vi.fn<() => void>();
  afterPaint(run)();
  const callOff = afterPaint(run);
  await nextFrame();
  callOff();
  await nextTask();
  expect(run).not.toHaveBeenCalled();
});
