const KEY = 'weighpoint-reloaded';

/** Reloads the page, unless that was just done for the same address; false when it was, or when nothing can be remembered. */
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

/** Forgets the reload once a page has come up, so that a later failure gets one of its own. */
export function forgetReload(): void {
  try {
    window.sessionStorage.removeItem(KEY);
  } catch {
    // Without storage there is nothing to forget.
  }
}
