import { createStore, type StoreApi } from 'zustand/vanilla';
import { safeStorage, type TextStore } from './storage.ts';

/** Whether the site works without a network, as far as the browser tells. */
export interface OfflineState {
  /** `none` where the browser keeps no copy, or none yet; `refused` by the visitor. */
  readonly copy: 'none' | 'kept' | 'refused';
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
  /** The address of the worker, as the content policy wants it. */
  readonly worker: string;
  /** The whole address of the start page: caches bear it, since other sites may share the origin. */
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
  const store = createStore<OfflineState>()(() => ({ copy: 'none', network: 'there', release: 'current' }));
  const tab = { isControlled: workers.controller !== null, isRenewing: false };

  const keep = async () => {
    storage.removeItem(KEY);
    store.setState({ copy: 'none' });
    const registration = await workers.register(browser.worker, { scope });
    const look = () => {
      const { active, waiting } = registration;
      if (store.getState().copy !== 'refused') store.setState({ copy: active ? 'kept' : 'none' });
      if (active && waiting) store.setState({ release: 'outdated' });
    };
    const followInstalling = () => registration.installing?.addEventListener('statechange', look);
    registration.addEventListener('updatefound', followInstalling);
    followInstalling();
    look();
    askNowAndThen(browser, registration);
  };

  const remove = async () => {
    storage.setItem(KEY, REFUSED);
    store.setState({ copy: 'refused', release: 'current' });
    tab.isControlled = false;
    const registration = await workers.getRegistration(scope);
    await registration?.unregister();
    const names = await browser.caches.keys();
    const own = names.filter((name) => name.startsWith(`weighpoint ${scope} `));
    await Promise.all(own.map((name) => browser.caches.delete(name)));
  };

  const renew = async () => {
    tab.isRenewing = true;
    const registration = await workers.getRegistration(scope);
    if (registration?.waiting) registration.waiting.postMessage('take over', []);
    else browser.reload();
  };

  const start = async () => {
    const lookAtNetwork = () => store.setState({ network: browser.isOnline() ? 'there' : 'gone' });
    browser.onNetwork(lookAtNetwork);
    lookAtNetwork();
    workers.addEventListener('controllerchange', () => {
      if (tab.isRenewing) browser.reload();
      else if (tab.isControlled) store.setState({ release: 'outdated' });
      tab.isControlled = true;
    });
    if (storage.getItem(KEY) === REFUSED) store.setState({ copy: 'refused' });
    else await keep();
  };

  return Object.assign(store, { start, keep, remove, renew });
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
