import { readFileSync } from 'node:fs';

/** Reference cases from independent implementations; the file says where each one comes from. */
export type VectorCase =
  | QuestionnaireCase
  | FixedScaleCase
  | StabilityCase
  | PublishedScaleCase
  | PublishedAdditiveCase
  | PublishedSawCase
  | PublishedReversalCase
  | RankReversalCase
  | DominanceCase
  | ClosedFormCase
  | PairwiseCase
  | BoxCase
  | TriangleCase;

interface Vector<K extends string, Input, Expected> {
  readonly id: string;
  readonly kind: K;
  /** The method that found the expected numbers, and the origin of the case. */
  readonly oracle: string;
  readonly source: string;
  readonly tolerance: number;
  readonly input: Input;
  readonly expected: Expected;
}

type Numbers = Readonly<Record<string, number>>;
type Row = readonly number[];

export interface QuestionnaireDecision {
  readonly criteria: readonly { readonly id: string; readonly base: number }[];
  readonly options: readonly { readonly id: string; readonly values: Numbers }[];
  readonly questions: readonly {
    readonly id: string;
    readonly answers: readonly {
      readonly id: string;
      readonly points: Numbers;
      readonly fit?: Readonly<Record<string, Numbers>>;
      readonly exclude?: readonly string[];
    }[];
  }[];
}

export type QuestionnaireCase = Vector<
  'engine.questionnaire',
  /** Answers are indices; null is unanswered. */
  { readonly decision: QuestionnaireDecision; readonly answers: Readonly<Record<string, number | null>> },
  {
    readonly points: Numbers;
    readonly pointsTotal: number;
    readonly numerators: Numbers;
    /** Exact scores as `p/q`. */
    readonly values: Readonly<Record<string, string>>;
    readonly excluded: readonly string[];
    readonly winners: readonly string[];
    readonly pair: readonly [string, string];
    readonly criterionContributions: Numbers;
    readonly baselineContribution: number;
    readonly answerContributions: Readonly<Record<string, string>>;
    readonly possibleWinners: readonly string[];
    readonly decided: boolean;
  }
>;

interface Scales {
  readonly matrix: readonly Row[];
  readonly bounds: readonly (readonly [number, number])[];
  readonly direction: readonly ('max' | 'min')[];
  readonly points: Row;
}

export type FixedScaleCase = Vector<
  'additive.fixedScale',
  Scales & { readonly addedAlternative: Row },
  { readonly values: Row; readonly ranks: Row; readonly valuesAfterAdding: Row }
>;

export type PublishedScaleCase = Vector<'published.fixedScale', Scales, { readonly values: Row; readonly ranks: Row }>;

export type PublishedAdditiveCase = Vector<
  'published.additive',
  { readonly values: readonly Row[]; readonly weights: Row },
  { readonly aggregate: Row; readonly ranks: Row }
>;

export type StabilityCase = Vector<
  'sensitivity.weightStability',
  { readonly values: readonly Row[]; readonly points: Row },
  {
    /** An index. */
    readonly winner: number;
    readonly score: Row;
    /** For each factor the least and the greatest weight that keeps the winner: shares, and points as `p/q`. */
    readonly winnerWeightInterval: readonly (readonly [number, number])[];
    readonly winnerPointsInterval: readonly (readonly [string, string | null])[];
  }
>;

export type PublishedSawCase = Vector<
  'published.saw',
  /** Each measure is divided by the largest of its column. */
  { readonly matrix: readonly Row[]; readonly weights: Row },
  { readonly scores: Row; readonly ranks: Row }
>;

export type PublishedReversalCase = Vector<
  'published.rankReversal',
  /** One row a factor, one column an option; weights are equal. */
  { readonly pairwiseStrengths: readonly Row[] },
  { readonly ranks3: Row; readonly ranks4: Row }
>;

export type RankReversalCase = Vector<
  'pitfall.rankReversal',
  { readonly matrix: readonly Row[]; readonly added: Row; readonly weights: Row },
  {
    readonly winnerBefore: number;
    readonly winnerAmongOldAfter: number;
    readonly fixedScaleBefore: Row;
    readonly fixedScaleAfter: Row;
  }
>;

export type DominanceCase = Vector<
  'published.dominance',
  { readonly matrix: readonly Row[]; readonly direction: readonly ('max' | 'min')[] },
  { readonly dominated: readonly boolean[] }
>;

export type ClosedFormCase = Vector<
  'smaa.closedForm',
  /** Specialists with 100 on one factor each, and last an all-rounder. */
  { readonly values: readonly Row[] },
  { readonly firstRankAcceptability: Row }
>;

export type PairwiseCase = Vector<'smaa.pairwiseExact', { readonly difference: Row }, { readonly probability: number }>;

export type BoxCase = Vector<
  'smaa.box',
  {
    readonly valuesLow: readonly Row[];
    readonly valuesHigh: readonly Row[];
    readonly pointsLow: Row;
    readonly pointsHigh: Row;
  },
  {
    readonly firstRankAcceptability: Row;
    /** Of the row's option less the column's; null for an option and itself. */
    readonly differenceBounds: readonly (readonly (readonly [number, number] | null)[])[];
  }
>;

export type TriangleCase = Vector<
  'smaa.exact3',
  { readonly values: readonly Row[]; readonly weightConstraint: 'simplex' | 'w1>=w2>=w3' },
  {
    /** By option, then by rank from the first. */
    readonly rankAcceptability: readonly Row[];
    /** By option; null where it is first nowhere. */
    readonly centralWeights: readonly (Row | null)[];
  }
>;

/** All cases of one kind; throws when the file has none, so that no test passes on nothing. */
export function casesOf<K extends VectorCase['kind']>(kind: K): readonly Extract<VectorCase, { kind: K }>[] {
  const file: { readonly cases: readonly VectorCase[] } = JSON.parse(
    readFileSync(new URL('./open.json', import.meta.url), 'utf8'),
  );
  const cases = file.cases.filter((one): one is Extract<VectorCase, { kind: K }> => one.kind === kind);
  if (cases.length === 0) throw new Error(`The vectors have no case of the kind “${kind}”.`);
  return cases;
}
