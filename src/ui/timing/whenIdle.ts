/** The longest that work waits for an idle moment, and how long it pauses where a browser does not tell of any, in milliseconds. */
const PATIENCE = 500;
const PAUSE = 16;

/**
 * Runs something once the browser has nothing else to do; gives back what calls it off. Safari has no idle moments to
 * wait for: there a timer leaves room for a paint in between.
 */
export function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = window.requestIdleCallback(run, { timeout: PATIENCE });
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(run, PAUSE);
  return () => clearTimeout(timer);
}
