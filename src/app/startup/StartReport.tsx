import { useEffect } from 'react';

/**
 * Tells the worker that the program has started in this tab. The worker removes a copy from which the program does not
 * start.
 */
export function StartReport() {
  useEffect(() => {
    if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage('started');
  }, []);
  return null;
}
