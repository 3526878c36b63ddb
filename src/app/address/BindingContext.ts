import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AddressBinding } from './addressBinding.ts';
import type { ReadingPlaces } from './readingPlaces.ts';
import type { Shown } from './screen.ts';

/** The visitor's place in each entry of the history; null keeps none. */
export const PlacesContext = createContext<ReadingPlaces | null>(null);

export const BindingContext = createContext<AddressBinding | null>(null);

/** Returns what `select` takes from what is on screen; it has to return the same thing for the same screen. */
export function useShown<T>(select: (shown: Shown) => T): T {
  const binding = useContext(BindingContext);
  if (!binding) throw new Error('A page needs an AddressRouter around it.');
  return useSyncExternalStore(
    binding.subscribe,
    () => select(binding.shown()),
    () => select(binding.prerendered()),
  );
}
