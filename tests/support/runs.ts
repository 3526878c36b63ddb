/** The number of runs of each property test: five hundred, or a hundred thousand with `npm run test:properties`. */
export const runs = { numRuns: import.meta.env.MODE === 'properties' ? 100_000 : 500 } as const;
