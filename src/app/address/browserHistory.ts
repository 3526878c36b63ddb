import { addressAt, type History } from './history.ts';

/** Makes a history of the browser's own. `base` is the path that the site stands under, without a slash at its end. */
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

/** Returns the path inside the site. Doubled slashes come from a site's address with its slash and a path put together. */
function pathInside(base: string, pathname: string): string {
  return pathname.replace(/\/{2,}/g, '/').slice(base.length) || '/';
}

/** Returns the fragment; without one, the answers of a link in which software wrote “?” for “#”. */
function fragmentOf({ hash, href, search }: Location): string {
  if (hash !== '') return hash;
  if (/[?&]sum(?:=|%3d)/i.test(search)) return `#${search.slice(1)}`;
  return href.endsWith('#') ? '#' : '';
}

/** The key that this site gave an entry; an address that was typed or linked from elsewhere has none. */
function keyIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('key' in state)) return null;
  return typeof state.key === 'string' ? state.key : null;
}
