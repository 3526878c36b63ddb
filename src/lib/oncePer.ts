/** A function of two objects that works once for each pair, as long as both are in use; neither may change. */
export function oncePer<A extends object, B extends object, T>(work: (one: A, other: B) => T): (one: A, other: B) => T {
  const known = new WeakMap<A, WeakMap<B, { readonly result: T }>>();
  return (one, other) => {
    const ofOne = known.get(one) ?? new WeakMap<B, { readonly result: T }>();
    known.set(one, ofOne);
    const before = ofOne.get(other) ?? { result: work(one, other) };
    ofOne.set(other, before);
    return before.result;
  };
}
