/**
 * Ends a switch over a union: it does not compile while a case is missing, and throws if one gets through at run time.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
