import { useEffect } from 'react';

/** Tells the worker that the program has started in this tab: a copy that the program does not start from is removed. */
export function StartReport() {
  useEffect(() => {
    if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage('started');
  }, []);
  return null;
}
