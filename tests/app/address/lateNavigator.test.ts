// @vitest-environment happy-dom
import { createPath, type Navigator, type To } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';

const afterPaint = vi.hoisted(() => vi.fn<(run: () => void) => () => void>());
vi.mock('#ui/timing/afterPaint.ts', () => ({ afterPaint }));
// Tests share modules: this one must be bound to the frames of here.
vi.resetModules();
const { createLateNavigator } = await import('#app/address/lateNavigator.ts');

/** What waits for the next frame. */
const waiting = new Set<() => void>();

beforeEach(() => {
  window.history.replaceState(null, '', '/a/');
  waiting.clear();
  afterPaint.mockReset().mockImplementation((run) => {
    waiting.add(run);
    return () => waiting.delete(run);
  });
});

test('what takes the place of the present address is written after the next frame, once and the last of it', () => {
  const { written, navigator } = writing();
  navigator.replace('/a/#team=new', 'state');
  navigator.replace('/a/#team=go', 'state');
  expect(written).toEqual([]);
  paint();
  expect(written).toEqual(['replace /a/#team=go state']);
  paint();
  expect(written).toHaveLength(1);
});

test('another entry comes after what was to be written before it', () => {
  const { written, navigator } = writing();
  navigator.replace('/a/#team=new');
  navigator.push('/b/', 'state');
  window.history.replaceState(null, '', '/b/');
  navigator.replace('/b/#team=new');
  navigator.go(-1);
  paint();
  expect(written).toEqual([
    'replace /a/#team=new undefined',
    'push /b/ state',
    'replace /b/#team=new undefined',
    'go -1',
  ]);
});

test('another page that takes the place of the present one does at once', () => {
  const { written, navigator } = writing();
  navigator.replace('/a/#team=new');
  expect(navigator.isWaiting()).toBe(true);
  navigator.replace('/b/#team=new', 'state');
  expect(navigator.isWaiting()).toBe(false);
  paint();
  expect(written).toEqual(['replace /b/#team=new state']);
});

test('what was to be written for an entry that is gone is not', () => {
  const { written, navigator } = writing();
  navigator.replace('/a/#team=new');
  navigator.forget();
  paint();
  navigator.push('/b/');
  expect(written).toEqual(['push /b/ undefined']);
});

function paint(): void {
  for (const run of waiting) {
    waiting.delete(run);
    run();
  }
}

function pathOf(to: To): string {
  return typeof to === 'string' ? to : createPath(to);
}

function writing() {
  const written: string[] = [];
  const history: Required<Navigator> = {
    createHref: pathOf,
    createURL: (to) => new URL(pathOf(to)),
    encodeLocation: () => ({ pathname: '', search: '', hash: '' }),
    go: (delta) => written.push(`go ${delta}`),
    push: (to, state) => written.push(`push ${pathOf(to)} ${state}`),
    replace: (to, state) => written.push(`replace ${pathOf(to)} ${state}`),
  };
  return { written, navigator: createLateNavigator(history) };
}
