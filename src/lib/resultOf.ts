/** Runs a generator to its end and gives what it comes to. */
export function resultOf<T>(steps: Generator<unknown, T, void>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
