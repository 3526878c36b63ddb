import { type ComponentType, lazy } from 'react';

/**
 * Returns a component whose program is loaded when it is first rendered, inside a `Suspense`. A sentence takes its place
 * if that fails.
 *
 * @example const Table = late(() => import('./Table.tsx').then((it) => it.Table));
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy<ComponentType<Props>>(async () => ({ default: await load().catch(() => NotLoaded) }));
}

function NotLoaded() {
  return <p role="status">This part of the page could not be loaded. Reload the page to try again.</p>;
}
