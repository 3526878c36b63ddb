import { addressAt, type History } from './history.ts';

/** Makes a history of the browser's own. `base` is the path that the site stands under, without a slash at its end. */
export function createBrowserHistory(base: string): History {
  const { history, location } = window;
  return {
    current: () => ({
      path: location.pathname.slice(base.length) || '/',
      fragment: location.hash,
      key: keyIn(history.state) ?? location.href,
    }),
    push: (entry) => history.pushState({ key: entry.key }, '', base + addressAt(entry)),
    replace: (entry) => history.replaceState({ key: entry.key }, '', base + addressAt(entry)),
    go: (delta) => history.go(delta),
    listen: (listener) => window.addEventListener('popstate', listener),
  };
}

/** The key that this site gave an entry; an address that was typed or linked from elsewhere has none. */
function keyIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('key' in state)) return null;
  return typeof state.key === 'string' ? state.key : null;
}
