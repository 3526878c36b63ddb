import { createStore, type StoreApi } from 'zustand/vanilla';
import { safeStorage, type TextStore } from './storage.ts';

/** What of the site opens without a network, as far as the browser tells. */
export interface OfflineState {
  /**
   * What the worker has checked and kept: the files for `all` addresses, or for all but decisions that were never opened
   * (`most`). `unknown` until it tells, and where the browser allows no copy; `coming` once the visitor has asked for one.
   */
  readonly copy: 'unknown' | 'coming' | 'all' | 'most' | 'none';
  readonly network: 'there' | 'gone';
  /** Whether a newer release waits to be shown. */
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

/** What the copy needs of a browser. */
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
}

const KEY = 'weighpoint-offline';
const REFUSED = 'refused';

/** How long a tab rests before it asks for a newer release again, in milliseconds. */
const REST = 3_600_000;

/** Makes the visitor's offline copy; nothing happens before its start. What the browser refuses costs the copy and nothing else. */
export function createOfflineCopy(browser: Browser): OfflineCopy {
  const { workers, scope } = browser;
  const storage = safeStorage(browser.openStorage);
  const store = createStore<OfflineState>()(() => ({ copy: 'unknown', network: 'there', release: 'current' }));
  const tab = { isControlled: workers.controller !== null, isRenewing: false, isRefused: false };

  const look = async ({ active, installing, waiting }: ServiceWorkerRegistration) => {
    if (active && waiting) store.setState({ release: 'outdated' });
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
    await clear(browser);
  };

  const renew = async () => {
    tab.isRenewing = true;
    const registration = await workers.getRegistration(scope);
    if (registration?.waiting) registration.waiting.postMessage('take over', []);
    else browser.reload();
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
      else if (tab.isControlled) store.setState({ release: 'outdated' });
      tab.isControlled = true;
    });
    if (storage.getItem(KEY) !== REFUSED) return register();
    refuse();
    // An update that came while the copy was removed may have left a part of one.
    return clear(browser);
  };

  return Object.assign(store, { start, keep, remove, renew });
}

/** Calls back now, and whenever a worker of the site changes its state. */
function onWorkers(registration: ServiceWorkerRegistration, act: () => void): void {
  const follow = () => registration.installing?.addEventListener('statechange', act);
  registration.addEventListener('updatefound', follow);
  follow();
  act();
}

/** Has the worker keep what is missing, and tells what it has then. */
function keptBy(worker: ServiceWorker): Promise<'all' | 'most' | 'none'> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      resolve(data === 'all' || data === 'most' ? data : 'none');
      port1.close();
    });
    port1.start();
    worker.postMessage('keep', [port2]);
  });
}

/** Removes the worker of this site and everything it has kept. */
async function clear({ workers, caches, scope }: Browser): Promise<void> {
  const registration = await workers.getRegistration(scope);
  // A browser may answer with the worker of a site around this one.
  if (registration?.scope === scope) await registration.unregister();
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
