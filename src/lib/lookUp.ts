/**
 * Returns the entry that a record itself has under a key, or undefined. Inherited properties, such as `constructor`,
 * are ignored, so any text can be looked up.
 */
export function findEntry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Returns the entry that a record itself has under a key; throws a RangeError when it has none. */
export function entryOf<T>(record: Readonly<Record<string, T>>, key: string): T {
  const entry = findEntry(record, key);
  if (entry === undefined) throw new RangeError(`There is no “${key}” among ${Object.keys(record).join(', ')}.`);
  return entry;
}

/** Returns the item at an index from 0; throws a RangeError when there is none. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} among ${items.length}.`);
  return item;
}
