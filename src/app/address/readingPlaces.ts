import { safeStorage, type TextStore } from '#state/storage.ts';
import type { AddressBinding } from './addressBinding.ts';
import { placeNow, type ReadingPlace } from './readingPlace.ts';

const KEY = 'weighpoint-places';

/** The number of entries whose places are kept. */
const MOST = 50;

/** The visitor's place in each entry of the history. */
export interface ReadingPlaces {
  readonly at: (entry: string) => ReadingPlace | null;
  readonly keep: (entry: string, place: ReadingPlace) => void;
  /** Stores the places for after a reload. */
  readonly store: () => void;
}

/** Creates the places of a tab. `openStorage` returns the storage of the tab, and may throw. */
export function createReadingPlaces(openStorage: () => TextStore): ReadingPlaces {
  const storage = safeStorage(openStorage);
  const places = new Map(parsePlaces(storage.getItem(KEY)));
  return {
    at: (entry) => places.get(entry) ?? null,
    keep: (entry, place) => {
      places.delete(entry);
      places.set(entry, place);
    },
    store: () => storage.setItem(KEY, JSON.stringify([...places].slice(-MOST))),
  };
}

/** Keeps the place of each entry when another one is shown, and when the visitor leaves the page or the tab. */
export function rememberPlaces(binding: Pick<AddressBinding, 'shown' | 'subscribe'>, places: ReadingPlaces): void {
  let { entry } = binding.shown();
  binding.subscribe(() => {
    if (binding.shown().entry === entry) return;
    // The page of the entry before is still on screen.
    places.keep(entry, placeNow());
    ({ entry } = binding.shown());
  });
  const leave = () => {
    places.keep(entry, placeNow());
    places.store();
  };
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave());
}

/** Returns true if the visitor was on this page before: after a reload, Back or Forward. */
export function isReturn(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  const isDiscarded = 'wasDiscarded' in document && document.wasDiscarded === true;
  return isDiscarded || (load !== undefined && 'type' in load && load.type !== 'navigate');
}

function parsePlaces(text: string | null): readonly (readonly [string, ReadingPlace])[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPlaceOfEntry) : [];
  } catch {
    return [];
  }
}

function isPlaceOfEntry(pair: unknown): pair is readonly [string, ReadingPlace] {
  return Array.isArray(pair) && typeof pair[0] === 'string' && isPlace(pair[1]);
}

function isPlace(place: unknown): place is ReadingPlace {
  if (typeof place !== 'object' || place === null || !('top' in place) || !('opened' in place)) return false;
  return typeof place.top === 'number' && Array.isArray(place.opened);
}
