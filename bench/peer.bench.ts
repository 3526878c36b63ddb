import linearAlgebra from 'linear-algebra';
import { getBest } from 'topsis';
import { bench, describe } from 'vitest';
import { evaluate, importanceTipping, NOTHING_ANSWERED, valueFlips, weightStability } from '#engine';
import { factor, model } from '../tests/support/models.ts';

/** 12 options on 15 factors: values 0..100, whole weights that add up to less than 128. */
const OPTIONS = Array.from({ length: 12 }, (_, row) => row);
const FACTORS = Array.from({ length: 15 }, (_, column) => column);
const valueAt = (row: number, column: number) => 1 + ((37 * row + 61 * column + 7 * row * column) % 100);
const weightOf = (column: number) => 2 + (column % 5);

const weighed = model(
  FACTORS.map((column) =>
    factor(`c${column}`, weightOf(column), Object.fromEntries(OPTIONS.map((row) => [`o${row}`, valueAt(row, column)]))),
  ),
);

const { Matrix } = linearAlgebra();
const rows = OPTIONS.map((row) => FACTORS.map((column) => valueAt(row, column)));
const shares = FACTORS.map((column) => weightOf(column) / 128);
const impacts = FACTORS.map(() => 'max' as const);

describe('the same 12 × 15 matrix, next to the package “topsis”', () => {
  bench('score, ranking and lead, exact', () => void evaluate(weighed, NOTHING_ANSWERED));
  bench('these, and all that would change the pick', () => {
    const evaluation = evaluate(weighed, NOTHING_ANSWERED);
    weightStability(weighed, evaluation);
    importanceTipping(weighed, NOTHING_ANSWERED);
    valueFlips(weighed, evaluation);
  });
  bench('topsis: the best option, rounded', () => void getBest(new Matrix(rows), shares, impacts));
});
