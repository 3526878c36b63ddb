import { beforeEach, expect, test, vi } from 'vitest';
import { type Browser, createOfflineCopy } from '#state/offlineCopy.ts';

const SCOPE = 'https://example.org/weighpoint/';

interface Registration extends EventTarget {
  readonly scope: string;
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
/** The worker's answers when it is asked to keep a copy, and when it is asked for the script of the page. */
let answer: string;
let isListed: boolean;
let tellStorage: () => void;
const reload = vi.fn<() => void>();
const register = vi.fn<() => Promise<Registration>>();
const update = vi.fn<() => Promise<void>>();
const unregister = vi.fn<() => Promise<boolean>>();
const postMessage = vi.fn<(message: unknown, ports: readonly MessagePort[]) => void>();

beforeEach(() => {
  vi.resetAllMocks();
  register.mockImplementation(() => Promise.resolve(registration));
  update.mockResolvedValue();
  unregister.mockResolvedValue(true);
  postMessage.mockImplementation((message, [port]) => port?.postMessage(message === 'keep' ? answer : isListed));
  answer = 'all';
  isListed = false;
  stored = new Map();
  names = [`weighpoint ${SCOPE} abc`, 'weighpoint https://example.org/other/ abc', 'photos'];
  registration = Object.assign(new EventTarget(), {
    scope: SCOPE,
    active: null,
    installing: null,
    waiting: null,
    update,
    unregister,
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
    onStorage: (act) => (tellStorage = act),
    worker: `${SCOPE}sw.js`,
    scope: SCOPE,
    script: 'assets/index-abc.js',
  });
}

/** A worker that gets as far as `active` or `waiting`, or fails to install. */
function arrive(as: 'active' | 'waiting' | 'redundant'): void {
  const worker = Object.assign(new EventTarget(), { postMessage, state: as === 'redundant' ? as : 'installed' });
  registration.installing = worker;
  registration.dispatchEvent(new Event('updatefound'));
  if (as !== 'redundant') {
    registration.installing = null;
    registration[as] = worker;
  }
  worker.dispatchEvent(new Event('statechange'));
}

const copyOf = (copy: ReturnType<typeof open>) => copy.getState().copy;

test('a copy is kept once its worker is active and has told what it keeps', async () => {
  const copy = open();
  registration.installing = Object.assign(new EventTarget(), { state: 'installing' });
  await copy.start();
  expect(copy.getState()).toEqual({ copy: 'unknown', network: 'there', release: 'current' });
  arrive('active');
  expect(copyOf(copy)).toBe('unknown');
  await vi.waitFor(() => expect(copyOf(copy)).toBe('all'));
  expect(postMessage).toHaveBeenCalledWith('keep', [expect.any(MessagePort)]);
});

test('the worker of an earlier visit is asked what it still has', async () => {
  for (const [told, copy] of Object.entries({ most: 'most', none: 'none', nonsense: 'none' })) {
    answer = told;
    registration.active = Object.assign(new EventTarget(), { postMessage });
    const opened = open();
    await opened.start();
    await vi.waitFor(() => expect(copyOf(opened)).toBe(copy));
  }
});

test('where the first worker does not come as far as that, no copy is kept', async () => {
  const copy = open();
  await copy.start();
  arrive('redundant');
  await vi.waitFor(() => expect(copyOf(copy)).toBe('none'));
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
  await expect.poll(() => copy.getState().release).toBe('outdated');
  await copy.renew();
  expect(postMessage).toHaveBeenCalledWith('take over', []);
  expect(reload).not.toHaveBeenCalled();
  workers.dispatchEvent(new Event('controllerchange'));
  expect(reload).toHaveBeenCalledOnce();
});

test('a page that came from the network in the release of the waiting worker is offered nothing', async () => {
  isListed = true;
  workers.controller = {};
  const copy = open();
  await copy.start();
  arrive('active');
  arrive('waiting');
  expect(postMessage).toHaveBeenCalledWith({ lists: 'assets/index-abc.js' }, [expect.any(MessagePort)]);
  await vi.waitFor(() => expect(copyOf(copy)).toBe('all'));
  expect(copy.getState().release).toBe('current');
});

test('a tab in which another one renewed is told, and not reloaded', async () => {
  workers.controller = Object.assign(new EventTarget(), { postMessage });
  const copy = open();
  await copy.start();
  workers.dispatchEvent(new Event('controllerchange'));
  await vi.waitFor(() => expect(copy.getState().release).toBe('outdated'));
  expect(reload).not.toHaveBeenCalled();
  await copy.renew();
  expect(reload).toHaveBeenCalledOnce();
});

test('the removed copy is gone, other sites of the origin keep theirs, and it stays away', async () => {
  const copy = open();
  await copy.start();
  arrive('active');
  await copy.remove();
  expect(copyOf(copy)).toBe('none');
  expect(postMessage).toHaveBeenCalledWith('remove', [expect.any(MessagePort)]);
  expect(names).toEqual(['weighpoint https://example.org/other/ abc', 'photos']);

  const next = open();
  await next.start();
  expect(copyOf(next)).toBe('none');
  expect(register).toHaveBeenCalledOnce();
  await next.keep();
  expect(copyOf(next)).toBe('coming');
  await vi.waitFor(() => expect(copyOf(next)).toBe('all'));
});

test('what a late file has made again after the removal is removed too', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const copy = open();
  await copy.start();
  arrive('active');
  await copy.remove();
  names.push(`weighpoint ${SCOPE} abc`);
  await vi.advanceTimersByTimeAsync(1000);
  expect(names).toEqual(['weighpoint https://example.org/other/ abc', 'photos']);
  vi.useRealTimers();
});

test('a copy that is wanted again before the worker has removed it keeps its worker', async () => {
  const copy = open();
  await copy.start();
  arrive('active');
  const removal = copy.remove();
  await copy.keep();
  await removal;
  expect(unregister).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(copyOf(copy)).toBe('all'));
});

test('a worker that changes its state after the removal is not asked, since it would keep a copy again', async () => {
  const copy = open();
  await copy.start();
  arrive('active');
  await vi.waitFor(() => expect(copyOf(copy)).toBe('all'));
  await copy.remove();
  postMessage.mockClear();
  registration.dispatchEvent(new Event('updatefound'));
  arrive('active');
  expect(postMessage).not.toHaveBeenCalled();
});

test('the worker of a site around this one is left alone', async () => {
  registration = Object.assign(registration, { scope: 'https://example.org/' });
  await open().remove();
  expect(unregister).not.toHaveBeenCalled();
});

test('what an update may have left while the copy was removed is gone after the next start', async () => {
  await open().remove();
  names.push(`weighpoint ${SCOPE} def`);
  await open().start();
  expect(names).toEqual(['weighpoint https://example.org/other/ abc', 'photos']);
});

test('what one tab decides about the copy is told in the others', async () => {
  const [first, second] = [open(), open()];
  await first.start();
  await second.start();
  arrive('active');
  await vi.waitFor(() => expect([first, second].map(copyOf)).toEqual(['all', 'all']));
  await first.remove();
  tellStorage();
  expect(copyOf(second)).toBe('none');
  await first.keep();
  tellStorage();
  await vi.waitFor(() => expect(copyOf(second)).toBe('all'));
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
