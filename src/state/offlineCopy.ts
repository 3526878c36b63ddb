import { createStore, type StoreApi } from 'zustand/vanilla';
import { safeStorage, type TextStore } from './storage.ts';

/** The state of the offline copy, as far as the browser reports it. */
export interface OfflineState {
  /**
   * What the worker has checked and kept: the files for `all` addresses, or for all but decisions that were never opened
   * (`most`). `unknown` until it tells, and where the browser allows no copy; `coming` once the visitor has asked for one.
   */
  readonly copy: 'unknown' | 'coming' | 'all' | 'most' | 'none';
  readonly network: 'there' | 'gone';
  /** `outdated` once a worker is there that does not list the scripts of this tab: a newer release can be shown. */
  readonly release: 'current' | 'outdated';
}

export type OfflineCopy = StoreApi<OfflineState> & {
  /** Begins to follow the network, and to keep a copy unless the visitor has refused one. */
  readonly start: () => Promise<void>;
  /** Keeps a copy from now on. */
  readonly keep: () => Promise<void>;
  /** Removes the copy, and keeps none from now on. */
  readonly remove: () => Promise<void>;
  /** Shows the newer release. */
  readonly renew: () => Promise<void>;
};

/** The parts of a browser that the copy needs. */
export interface Browser {
  readonly workers: ServiceWorkerContainer;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'>;
  readonly openStorage: () => TextStore;
  readonly reload: () => void;
  readonly isOnline: () => boolean;
  /** Calls back whenever the network comes or goes. */
  readonly onNetwork: (act: () => void) => void;
  /** Calls back whenever the visitor comes back to the tab. */
  readonly onReturn: (act: () => void) => void;
  /** Calls back whenever another tab changes what is stored. */
  readonly onStorage: (act: () => void) => void;
  /** The address of the worker, as the content policy wants it. */
  readonly worker: string;
  /** The whole address of the start page: caches have it in their names, since other sites may share the origin. */
  readonly scope: string;
  /** The path of the script that this page began with, from the scope on. Its name changes with every release. */
  readonly script: string;
}

const KEY = 'weighpoint-offline';
const REFUSED = 'refused';

/** The pause before a tab asks for a newer release again, in milliseconds. */
const REST = 3_600_000;

/** The time that a worker has to remove its copy, before the page removes it, in milliseconds. */
const PATIENCE = 30_000;

/** The time in which a late file may still make a copy after its removal, in milliseconds. */
const REMAINS = 1000;

/** Makes the visitor's offline copy; nothing happens before its start. What the browser refuses costs the copy and nothing else. */
export function createOfflineCopy(browser: Browser): OfflineCopy {
  const { workers, scope } = browser;
  const storage = safeStorage(browser.openStorage);
  const store = createStore<OfflineState>()(() => ({ copy: 'unknown', network: 'there', release: 'current' }));
  const tab = { isControlled: workers.controller !== null, isRenewing: false, isRefused: false };

  const lookAtRelease = async (worker: ServiceWorker | null) => {
    if ((await isOfOtherRelease(worker, browser)) && !tab.isRefused) store.setState({ release: 'outdated' });
  };

  const look = async ({ active, installing, waiting }: ServiceWorkerRegistration) => {
    // To ask the worker would make it keep a copy again.
    if (tab.isRefused) return;
    if (active) void lookAtRelease(waiting);
    if (!active && [installing, waiting].some((worker) => worker && worker.state !== 'redundant')) return;
    const copy = active ? await keptBy(active) : 'none';
    if (!tab.isRefused) store.setState({ copy });
  };

  const register = async () => {
    tab.isRefused = false;
    const registration = await workers.register(browser.worker, { scope });
    onWorkers(registration, () => void look(registration));
    askNowAndThen(browser, registration);
  };

  const refuse = () => {
    Object.assign(tab, { isControlled: false, isRefused: true });
    store.setState({ copy: 'none', release: 'current' });
  };

  const keep = async () => {
    storage.removeItem(KEY);
    store.setState({ copy: 'coming' });
    await register();
  };

  const remove = async () => {
    storage.setItem(KEY, REFUSED);
    refuse();
    await clear(browser, tab);
  };

  const followStorage = () => {
    const isRefused = storage.getItem(KEY) === REFUSED;
    if (isRefused === tab.isRefused) return;
    if (isRefused) refuse();
    else register().catch(() => undefined);
  };

  const start = async () => {
    const lookAtNetwork = () => store.setState({ network: browser.isOnline() ? 'there' : 'gone' });
    browser.onNetwork(lookAtNetwork);
    lookAtNetwork();
    browser.onStorage(followStorage);
    workers.addEventListener('controllerchange', () => {
      if (tab.isRenewing) browser.reload();
      else if (tab.isControlled) void lookAtRelease(workers.controller);
      tab.isControlled = true;
    });
    if (storage.getItem(KEY) !== REFUSED) return register();
    refuse();
    // An update that came while the copy was removed may have left a part of one.
    return clear(browser, tab);
  };

  return Object.assign(store, { start, keep, remove, renew: () => renew(browser, tab) });
}

/** Has a waiting worker take over, upon which the page reloads; reloads at once if there is none. */
async function renew({ workers, scope, reload }: Browser, tab: { isRenewing: boolean }): Promise<void> {
  tab.isRenewing = true;
  const registration = await workers.getRegistration(scope);
  if (registration?.waiting) registration.waiting.postMessage('take over', []);
  else reload();
}

/** Calls back now, and whenever a worker of the site changes its state. */
function onWorkers(registration: ServiceWorkerRegistration, act: () => void): void {
  const follow = () => registration.installing?.addEventListener('statechange', act);
  registration.addEventListener('updatefound', follow);
  follow();
  act();
}

/** Has the worker keep what is missing, and tells what it has then. */
async function keptBy(worker: ServiceWorker): Promise<'all' | 'most' | 'none'> {
  const kept = await ask(worker, 'keep');
  return kept === 'all' || kept === 'most' ? kept : 'none';
}

/** Returns the answer of a worker. It stays away if the worker does not know the question. */
function ask(worker: ServiceWorker, question: 'keep' | 'remove' | { readonly lists: string }): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      resolve(data);
      port1.close();
    });
    port1.start();
    worker.postMessage(question, [port2]);
  });
}

/** A page comes from the network, and may be newer than a worker: what counts is whether the worker lists its script. */
async function isOfOtherRelease(worker: ServiceWorker | null, { script }: Browser): Promise<boolean> {
  return worker !== null && (await ask(worker, { lists: script })) === false;
}

/** Removes the worker of this site and everything it has kept, unless the visitor changes their mind meanwhile. */
async function clear({ workers, caches, scope }: Browser, tab: { readonly isRefused: boolean }): Promise<void> {
  const registration = await workers.getRegistration(scope);
  // A browser may answer with the worker of a site around this one.
  const own = registration?.scope === scope ? registration : undefined;
  // The worker may be about to keep something, and removes it once that has ended.
  if (own?.active) await Promise.race([ask(own.active, 'remove'), after(PATIENCE)]);
  if (!tab.isRefused) return;
  await own?.unregister();
  await removeCaches(caches, scope);
  // A file that was on its way may have made a cache again.
  void after(REMAINS).then(() => (tab.isRefused ? removeCaches(caches, scope) : undefined));
}

async function removeCaches(caches: Browser['caches'], scope: string): Promise<void> {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(`weighpoint ${scope} `));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** Asks for a newer release: on every load, and in a tab that is kept open. */
function askNowAndThen({ onReturn }: Browser, registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  const ask = () => {
    last = Date.now();
    registration.update().catch(() => undefined);
  };
  if (registration.active) ask();
  onReturn(() => Date.now() - last > REST && ask());
}

function after(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}
