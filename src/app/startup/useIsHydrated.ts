import { useSyncExternalStore } from 'react';

/** False in prerendered pages and in the first render that takes them over, which must be equal; true from then on. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never(): () => void {
  return () => undefined;
}
