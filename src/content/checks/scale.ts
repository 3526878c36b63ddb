import type { FullDecision, FullFactor } from '../decision.ts';
import { isWholeWeight, MOST_WEIGHT, outside } from './limits.ts';

/** Checks options and factors: their number, base weights, values on the scale, groups in use, no two equal columns. */
export function checkScale(decision: FullDecision): readonly string[] {
  const { options, factors, groups } = decision;
  return [
    ...outside(options.length, 2, 12).map((count) => `Bring the number of options from ${count} to 2 to 12.`),
    ...outside(factors.length, 8, 15).map((count) => `Bring the number of factors from ${count} to 8 to 15.`),
    ...checkBases(factors),
    ...groups
      .filter(({ id }) => !factors.some(({ group }) => group === id))
      .map(({ id }) => `Remove the group “${id}” or put a factor into it.`),
    ...checkColumns(decision),
  ];
}

function checkBases(factors: readonly FullFactor[]): readonly string[] {
  const wrong = factors
    .filter(({ base }) => !isWholeWeight(base))
    .map(({ id, base }) => `Make the base weight of “${id}” a whole number from 0 up, not ${base}.`);
  const tooLarge = factors
    .filter(({ base }) => base > MOST_WEIGHT)
    .map(({ id, base }) => `Lower the base weight of “${id}” from ${base} to at most ${MOST_WEIGHT}.`);
  const allNothing = factors.every(({ base }) => base === 0);
  return [...wrong, ...tooLarge, ...(allNothing ? ['Give at least one factor a base weight over 0.'] : [])];
}

function checkColumns({ options, factors }: FullDecision): readonly string[] {
  const byFactor = factors.map((factor) => ({ id: factor.id, column: options.map(({ id }) => valueOf(factor, id)) }));
  const byOption = options.map(({ id }) => ({ id, column: factors.map((factor) => valueOf(factor, id)) }));
  return [
    ...equalPairs(byFactor).map(
      ([one, other]) => `Merge the factors “${one}” and “${other}” or tell them apart: their values are all the same.`,
    ),
    ...equalPairs(byOption).map(
      ([one, other]) => `Tell the options “${one}” and “${other}” apart: their values are all the same.`,
    ),
  ];
}

function equalPairs(
  columns: readonly { readonly id: string; readonly column: readonly (number | undefined)[] }[],
): readonly (readonly [string, string])[] {
  return columns.flatMap(({ id, column }, index) =>
    columns
      .slice(index + 1)
      .filter((other) => other.column.every((value, row) => value === column[row]))
      .map((other) => [id, other.id] as const),
  );
}

function valueOf(factor: FullFactor, option: string): number | undefined {
  return factor.values[option]?.value;
}
