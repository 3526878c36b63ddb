// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useIdleResult } from '#ui/timing/useIdleResult.ts';

let clock = 0;
/** The functions that wait for an idle moment. */
let waiting = new Map<number, () => void>();

beforeEach(() => {
  clock = 0;
  waiting = new Map();
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  let asked = 0;
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    asked += 1;
    waiting.set(asked, run);
    return asked;
  });
  vi.stubGlobal('cancelIdleCallback', (idle: number) => waiting.delete(idle));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Runs everything that waits for an idle moment, once. */
function idle(): void {
  const now = [...waiting];
  waiting.clear();
  act(() => now.forEach(([, run]) => run()));
}

interface Counting {
  readonly work: () => Generator<void, string, void>;
  readonly stepsDone: () => number;
}

/** Work of so many steps, each of which takes 3 ms. */
function counting(steps: number, result: string): Counting {
  let done = 0;
  function* work() {
    for (done = 0; done < steps; done += 1) {
      clock += 3;
      yield;
    }
    return result;
  }
  return { work, stepsDone: () => done };
}

describe('the result of work in idle moments', () => {
  test('is null until the work is done', () => {
    const { result } = renderHook(() => useIdleResult(work));
    expect(result.current).toBeNull();
    idle();
    expect(result.current).toBe('done');
  });

  test('takes only a few milliseconds at a time', () => {
    const { work: long, stepsDone } = counting(7, 'done');
    const { result } = renderHook(() => useIdleResult(long));
    expect(stepsDone()).toBe(0);
    idle();
    expect(stepsDone()).toBe(2);
    idle();
    expect(result.current).toBeNull();
    idle();
    expect(result.current).toBe('done');
    expect(waiting.size).toBe(0);
  });

  test('never returns the result of previous work, and does not continue that work', () => {
    const { work: old, stepsDone } = counting(9, 'old');
    const { result, rerender } = renderHook(({ doing }) => useIdleResult(doing), { initialProps: { doing: old } });
    idle();
    const before = stepsDone();
    rerender({ doing: work });
    idle();
    expect(result.current).toBe('done');
    expect(stepsDone()).toBe(before);
    rerender({ doing: counting(1, 'new').work });
    expect(result.current).toBeNull();
  });

  test('is cancelled when its component is removed', () => {
    const { unmount } = renderHook(() => useIdleResult(counting(9, 'done').work));
    idle();
    expect(waiting.size).toBe(1);
    unmount();
    expect(waiting.size).toBe(0);
  });

  test('is null without work', () => {
    const { result } = renderHook(() => useIdleResult(null));
    idle();
    expect(result.current).toBeNull();
  });

  test('uses a timer in a browser that reports no idle moments', () => {
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    vi.useFakeTimers();
    const { result } = renderHook(() => useIdleResult(work));
    expect(result.current).toBeNull();
    act(() => void vi.advanceTimersByTime(16));
    expect(result.current).toBe('done');
  });

  test('is null in a prerendered page', () => {
    expect(renderToString(<Shown />)).toBe('<p>not yet</p>');
  });
});

function* work() {
  yield;
  return 'done';
}

function Shown() {
  return <p>{useIdleResult(work) ?? 'not yet'}</p>;
}
