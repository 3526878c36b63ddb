/** Of what these packages have, only what is timed here; they bring no types of their own. */
declare module 'linear-algebra' {
  interface Matrix {
    readonly data: readonly (readonly number[])[];
  }
  export default function linearAlgebra(): { readonly Matrix: new (rows: readonly (readonly number[])[]) => Matrix };
}

declare module 'topsis' {
  import type { Matrix } from 'linear-algebra';

  /** The row of the best option; weights add up to 1 at most. */
  export function getBest(
    matrix: Matrix,
    weights: readonly number[],
    impacts: readonly ('max' | 'min')[],
  ): readonly number[];
}
