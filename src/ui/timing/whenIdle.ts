/** The longest wait for an idle moment, and the pause in a browser that reports none, in milliseconds. */
const PATIENCE = 500;
const PAUSE = 16;

/**
 * Runs a function when the browser is idle; returns a function that cancels it. Safari does not report idle moments:
 * there a timer leaves time for a paint.
 */
export function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = window.requestIdleCallback(run, { timeout: PATIENCE });
    return () => window.cancelIdleCallback(idle);
  }
  const timer = setTimeout(run, PAUSE);
  return () => clearTimeout(timer);
}
