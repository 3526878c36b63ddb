import type { ReactNode } from 'react';
import { OfflineControl } from '#features/offline/OfflineControl.tsx';
import { createOfflineCopy, type OfflineCopy } from '#state/offlineCopy.ts';
import { storageUnder } from '#state/storage.ts';

/** Starts the offline copy, and returns its control for the footer; null if the browser allows no copy. */
export function startOffline(): ReactNode {
  const copy = openOfflineCopy();
  if (!copy) return null;
  if (!navigator.serviceWorker.controller) {
    navigator.serviceWorker.addEventListener('controllerchange', loadAgain, { once: true });
  }
  // If the browser refuses, only the copy is missing.
  copy.start().catch(() => undefined);
  return <OfflineControl copy={copy} />;
}

/** Opens the copy; returns null if the browser has no service workers, or allows none without https. */
function openOfflineCopy(): OfflineCopy | null {
  if (!('serviceWorker' in navigator)) return null;
  const scope = new URL(import.meta.env.BASE_URL, window.location.origin).href;
  return createOfflineCopy({
    workers: navigator.serviceWorker,
    caches: window.caches,
    openStorage: () => storageUnder(new URL(scope).pathname.replace(/\/$/u, ''), window.localStorage),
    reload: () => window.location.reload(),
    isOnline: () => navigator.onLine,
    onNetwork: (act) => {
      window.addEventListener('online', act);
      window.addEventListener('offline', act);
    },
    onReturn: (act) =>
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && act()),
    onStorage: (act) => window.addEventListener('storage', act),
    worker: trusted(`${scope}sw.js`),
    scope,
    script: document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.slice(scope.length) ?? '',
  });
}

/**
 * Requests again what the page loaded before the worker was active, so that the copy contains the decision of the first
 * visit.
 */
function loadAgain(): void {
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
  for (const { name } of scripts) fetch(name).catch(() => undefined);
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => {
    createScriptURL: (address: string) => string;
  };
}

/** Passes the address of the worker through the one policy that the headers name; the policy refuses any other address. */
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
