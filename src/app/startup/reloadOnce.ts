const KEY = 'weighpoint-reloaded';

/** Reloads the page. Returns false if it has just done so for this address, or if the browser stores nothing. */
export function reloadOnce(): boolean {
  try {
    if (window.sessionStorage.getItem(KEY) === window.location.href) return false;
    window.sessionStorage.setItem(KEY, window.location.href);
  } catch {
    return false;
  }
  window.location.reload();
  return true;
}

/** Forgets the reload when a page has loaded, so that a later failure reloads again. */
export function forgetReload(): void {
  try {
    window.sessionStorage.removeItem(KEY);
  } catch {
    // Without a storage there is nothing to forget.
  }
}
