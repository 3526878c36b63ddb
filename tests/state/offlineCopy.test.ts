import { beforeEach, expect, test, vi } from 'vitest';
import { type Browser, createOfflineCopy } from '#state/offlineCopy.ts';

const SCOPE = 'https://example.org/weighpoint/';

interface Registration extends EventTarget {
  active: EventTarget | null;
  installing: EventTarget | null;
  waiting: EventTarget | null;
}

let stored: Map<string, string>;
let names: string[];
let registration: Registration;
let workers: EventTarget &
  Record<'register' | 'getRegistration', () => Promise<unknown>> & { controller: object | null };
let network: { online: boolean; change: () => void; back: () => void };
const reload = vi.fn<() => void>();
const register = vi.fn<() => Promise<Registration>>();
const update = vi.fn<() => Promise<void>>();
const postMessage = vi.fn<(message: string) => void>();

beforeEach(() => {
  vi.resetAllMocks();
  register.mockImplementation(() => Promise.resolve(registration));
  update.mockResolvedValue();
  stored = new Map();
  names = [`weighpoint ${SCOPE} abc`, 'weighpoint https://example.org/other/ abc', 'photos'];
  registration = Object.assign(new EventTarget(), {
    active: null,
    installing: null,
    waiting: null,
    update,
    unregister: () => Promise.resolve(true),
  });
  workers = Object.assign(new EventTarget(), {
    controller: null,
    register,
    getRegistration: () => Promise.resolve(registration),
  });
  network = { online: true, change: () => undefined, back: () => undefined };
});

function open() {
  return createOfflineCopy({
    workers: workers as unknown as Browser['workers'],
    caches: {
      keys: () => Promise.resolve(names),
      delete: (name) => Promise.resolve(names.splice(names.indexOf(name), 1).length > 0),
    },
    openStorage: () => ({
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, text) => void stored.set(key, text),
      removeItem: (key) => void stored.delete(key),
    }),
    reload,
    isOnline: () => network.online,
    onNetwork: (act) => (network.change = act),
    onReturn: (act) => (network.back = act),
    worker: `${SCOPE}sw.js`,
    scope: SCOPE,
  });
}

/** A worker that has come as far as `active` or `waiting`. */
function arrive(as: 'active' | 'waiting'): void {
  const worker = Object.assign(new EventTarget(), { postMessage });
  registration.installing = worker;
  registration.dispatchEvent(new Event('updatefound'));
  registration.installing = null;
  registration[as] = worker;
  worker.dispatchEvent(new Event('statechange'));
}

test('a copy is kept as soon as its worker is active', async () => {
  const copy = open();
  await copy.start();
  expect(copy.getState()).toEqual({ copy: 'none', network: 'there', release: 'current' });
  arrive('active');
  expect(copy.getState().copy).toBe('kept');
});

test('a worker that takes over the first page is no newer release', async () => {
  const copy = open();
  await copy.start();
  arrive('active');
  workers.dispatchEvent(new Event('controllerchange'));
  expect(copy.getState().release).toBe('current');
});

test('a waiting worker is a newer release, which takes over when asked to, and only then the page reloads', async () => {
  const copy = open();
  await copy.start();
  arrive('active');
  arrive('waiting');
  expect(copy.getState().release).toBe('outdated');
  await copy.renew();
  expect(postMessage).toHaveBeenCalledWith('take over', []);
  expect(reload).not.toHaveBeenCalled();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});

test('a tab in which another one renewed is told, and not reloaded', async () => {
  workers.controller = {};
  const copy = open();
  await copy.start();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(copy.getState().release).toBe('outdated');
  expect(reload).not.toHaveBeenCalled();
  await copy.renew();
  expect(reload).toHaveBeenCalledOnce();
});

test('the removed copy is gone, other sites of the origin keep theirs, and it stays away', async () => {
  const copy = open();
  await copy.start();
  arrive('active');
  await copy.remove();
  expect(copy.getState().copy).toBe('refused');
  expect(names).toEqual(['weighpoint https://example.org/other/ abc', 'photos']);

  const next = open();
  await next.start();
  expect(next.getState().copy).toBe('refused');
  expect(register).toHaveBeenCalledOnce();
  await next.keep();
  expect(next.getState().copy).toBe('kept');
});

test('the network is followed', async () => {
  const copy = open();
  await copy.start();
  network.online = false;
  network.change();
  expect(copy.getState().network).toBe('gone');
});

test('a tab that is kept open asks for a newer release once an hour at most', async () => {
  vi.useFakeTimers();
  await open().start();
  network.back();
  expect(update).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3_600_001);
  network.back();
  network.back();
  expect(update).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
