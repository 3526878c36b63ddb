import { addressAt, type History } from './history.ts';

/** Creates a history on top of the browser's own. `base` is the path of the site, without a slash at its end. */
export function createBrowserHistory(base: string): History {
  const { history, location } = window;
  return {
    current: () => ({
      path: pathInside(base, location.pathname),
      fragment: fragmentOf(location),
      key: keyIn(history.state) ?? location.href,
    }),
    push: (entry) => history.pushState({ key: entry.key }, '', base + addressAt(entry)),
    replace: (entry) => history.replaceState({ key: entry.key }, '', base + addressAt(entry)),
    go: (delta) => history.go(delta),
    listen: (listener) => window.addEventListener('popstate', listener),
  };
}

/**
 * Returns the path inside the site, without the doubled slashes that appear when an address of a site that ends with a
 * slash is joined to a path.
 */
function pathInside(base: string, pathname: string): string {
  return pathname.replace(/\/{2,}/g, '/').slice(base.length) || '/';
}

/** Returns the fragment; without one, the answers of a link in which software wrote “?” for “#”. */
function fragmentOf({ hash, href, search }: Location): string {
  if (hash !== '') return hash;
  if (/[?&]sum(?:=|%3d)/i.test(search)) return `#${search.slice(1)}`;
  return href.endsWith('#') ? '#' : '';
}

/** Returns the key that this site gave an entry; null for an address that was typed or linked from elsewhere. */
function keyIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('key' in state)) return null;
  return typeof state.key === 'string' ? state.key : null;
}
