/** The result for the arguments so far, and the results for one argument more. */
interface Known<T> {
  readonly byObject: WeakMap<object, Known<T>>;
  readonly byText: Map<string, Known<T>>;
  result?: { readonly value: T };
}

/**
 * Wraps a function so that it runs once for each list of arguments and returns the same result for the same list.
 * Objects are compared by identity and must not change; results are forgotten together with the first object.
 */
export function memoizeByObject<Keys extends readonly [object, ...(object | string)[]], T>(
  work: (...keys: Keys) => T,
): (...keys: Keys) => T {
  const all = nothingKnown<T>();
  return (...keys) => {
    const known = keys.reduce<Known<T>>(knownFor, all);
    known.result ??= { value: work(...keys) };
    return known.result.value;
  };
}

function knownFor<T>({ byObject, byText }: Known<T>, key: object | string): Known<T> {
  const found = typeof key === 'string' ? byText.get(key) : byObject.get(key);
  if (found) return found;
  const known = nothingKnown<T>();
  if (typeof key === 'string') byText.set(key, known);
  else byObject.set(key, known);
  return known;
}

function nothingKnown<T>(): Known<T> {
  return { byObject: new WeakMap(), byText: new Map() };
}
