/** Returns the options with the greatest numerator, in the order in which they are given. */
export function firstsAmong(options: readonly string[], numeratorOf: (option: string) => number): readonly string[] {
  const greatest = Math.max(...options.map(numeratorOf));
  return options.filter((option) => numeratorOf(option) === greatest);
}
