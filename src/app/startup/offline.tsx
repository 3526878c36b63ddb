import { OfflineControl } from '#features/offline/OfflineControl.tsx';
import { createOfflineCopy, type OfflineCopy } from '#state/offlineCopy.ts';

/** Makes the offline copy of this browser; null where browsers of its kind, or an address without https, allow none. */
function openOfflineCopy(): OfflineCopy | null {
  if (!('serviceWorker' in navigator)) return null;
  const scope = new URL(import.meta.env.BASE_URL, window.location.origin).href;
  return createOfflineCopy({
    workers: navigator.serviceWorker,
    caches: window.caches,
    openStorage: () => window.localStorage,
    reload: () => window.location.reload(),
    isOnline: () => navigator.onLine,
    onNetwork: (act) => {
      window.addEventListener('online', act);
      window.addEventListener('offline', act);
    },
    onReturn: (act) =>
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && act()),
    worker: trusted(`${scope}sw.js`),
    scope,
  });
}

const copy = openOfflineCopy();
if (copy && !navigator.serviceWorker.controller) {
  navigator.serviceWorker.addEventListener('controllerchange', askAgain, { once: true });
}
// What a browser refuses costs the copy and nothing else.
copy?.start().catch(() => undefined);

/** What was loaded before the worker was there is asked for again, so that it keeps the decision of the first visit. */
function askAgain(): void {
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
  for (const { name } of scripts) fetch(name).catch(() => undefined);
}

/** The control of the offline copy; loading it starts the copy. */
export function Offline() {
  return copy && <OfflineControl copy={copy} />;
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => {
    createScriptURL: (address: string) => string;
  };
}

/** The one policy that the headers name: it lets through the address of the worker and no other. */
function trusted(worker: string): string {
  if (!hasTrustedTypes(window)) return worker;
  const policy = window.trustedTypes.createPolicy('weighpoint-worker', {
    createScriptURL: (address) => {
      if (address === worker) return address;
      throw new TypeError(`${address} is not the worker.`);
    },
  });
  return policy.createScriptURL(worker);
}

function hasTrustedTypes(from: object): from is { trustedTypes: TrustedTypes } {
  return 'trustedTypes' in from && Boolean(from.trustedTypes);
}
