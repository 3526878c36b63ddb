import { memoizeByObject } from '#lib/memoizeByObject.ts';

/** The number of reads so far. */
export interface Reads {
  count: number;
}

/**
 * Returns a copy of a model, or of any plain data, that counts every property that is read of it: a measure of work that is
 * the same on every machine.
 */
export function countedReads<T extends object>(data: T): { readonly counted: T; readonly reads: Reads } {
  const reads: Reads = { count: 0 };
  const get = (target: object, key: PropertyKey): unknown => {
    reads.count += 1;
    const value: unknown = Reflect.get(target, key);
    return typeof value === 'object' && value !== null ? wrapped(value) : value;
  };
  // Caches of the engine know objects by their identity, so each one gets one wrapping.
  const wrapped = memoizeByObject((target: object) => new Proxy(target, { get }));
  return { counted: new Proxy<T>(data, { get }), reads };
}
