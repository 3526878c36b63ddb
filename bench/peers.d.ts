/** The functions of these packages that we measure. The packages have no types. */
declare module 'linear-algebra' {
  interface Matrix {
    readonly data: readonly (readonly number[])[];
  }
  export default function linearAlgebra(): { readonly Matrix: new (rows: readonly (readonly number[])[]) => Matrix };
}

declare module 'topsis' {
  import type { Matrix } from 'linear-algebra';

  /** Returns the row of the best option; the weights add up to at most 1. */
  export function getBest(
    matrix: Matrix,
    weights: readonly number[],
    impacts: readonly ('max' | 'min')[],
  ): readonly number[];
}
