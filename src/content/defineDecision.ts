import type { Span } from '#engine';
import type { Bounds, Clause, Clauses, Evidence, FullDecision } from './decision.ts';

/**
 * Returns the decision as it is, and does not compile unless every id that it names exists: options, groups, factors,
 * questions, answers and sources. Every factor needs a value for each option, every fit too, every pair a close call.
 * Parts kept in files of their own must be `as const`, so that their ids stay visible to the compiler.
 */
export function defineDecision<const D extends FullDecision>(decision: D & WithKnownIds<D>): FullDecision {
  return decision;
}

/** The form of a decision, given the ids that it declares. The compiler's message names a wrong key. */
type WithKnownIds<D extends FullDecision> = {
  readonly typicalReader: { readonly answers: Given<D, D['typicalReader']['answers']> };
  readonly options: EachOption<D, D['options']>;
  readonly factors: EachFactor<D, D['factors']>;
  readonly questions: EachQuestion<D, D['questions']>;
  readonly formerAnswers?: EachFormer<D, NonNullable<D['formerAnswers']>>;
  readonly contradictions: EachCondition<D, D['contradictions']>;
  readonly cautions: EachCondition<D, D['cautions']> &
    readonly { readonly option: OptionId<D>; readonly sources: Sources<D> }[];
  readonly denials: EachCondition<D, D['denials']>;
  readonly closeCalls: Exactly<Pair<D['options']>, D['closeCalls'], string, 'pair of options'>;
  readonly misconceptions: readonly { readonly sources: Sources<D> }[];
};

type EachOption<D extends FullDecision, Options extends FullDecision['options']> = {
  readonly [I in keyof Options]: { readonly sources: Sources<D> } & {
    readonly [K in 'gain' | 'price' | 'wins' | 'friction']: EachClause<D, Options[I][K]>;
  };
};

type EachClause<D extends FullDecision, Text extends Clauses> = Text extends readonly Clause[]
  ? { readonly [I in keyof Text]: EachWhen<D, Text[I]> & EachBound<D, Text[I]> }
  : string;

type EachWhen<D extends FullDecision, Item> = Item extends { readonly when: infer When }
  ? { readonly when: Condition<D, When> }
  : unknown;

type EachBound<D extends FullDecision, Item> = Item extends { readonly values: infer Values }
  ? { readonly values: Only<FactorId<D>, Values, Bounds, 'factor'> }
  : unknown;

type EachFactor<D extends FullDecision, Factors extends FullDecision['factors']> = {
  readonly [I in keyof Factors]: {
    readonly group: D['groups'][number]['id'];
    readonly values: Exactly<OptionId<D>, Factors[I]['values'], Evidence & { readonly sources: Sources<D> }, 'option'>;
  };
};

type EachQuestion<D extends FullDecision, Questions extends FullDecision['questions']> = {
  readonly [I in keyof Questions]: { readonly answers: EachAnswer<D, Questions[I]['answers']> };
};

type EachAnswer<D extends FullDecision, Answers extends FullDecision['questions'][number]['answers']> = {
  readonly [I in keyof Answers]: {
    readonly weights: Only<FactorId<D>, Answers[I]['weights'], number, 'factor'>;
    readonly fit?: EachFit<D, NonNullable<Answers[I]['fit']>>;
    readonly rulesOut?: readonly { readonly option: OptionId<D>; readonly sources: Sources<D> }[];
  };
};

type EachFit<D extends FullDecision, Fit> = {
  readonly [F in keyof Fit]: F extends FactorId<D>
    ? Exactly<OptionId<D>, Fit[F], Span, 'option'>
    : Misspelt<F, 'factor'>;
};

type EachCondition<
  D extends FullDecision,
  Items extends FullDecision['contradictions'] | FullDecision['cautions'] | FullDecision['denials'],
> = {
  readonly [I in keyof Items]: { readonly when: Condition<D, Items[I]['when']> };
};

type Condition<D extends FullDecision, When> = {
  readonly [Q in keyof When]: Q extends QuestionId<D> ? readonly AnswerId<D, Q>[] : Misspelt<Q, 'question'>;
};

type EachFormer<D extends FullDecision, Items extends NonNullable<FullDecision['formerAnswers']>> = {
  readonly [I in keyof Items]: {
    readonly now: {
      readonly [Q in keyof Items[I]['now']]: Q extends QuestionId<D>
        ? readonly AnswerId<D, Q>[]
        : Misspelt<Q, 'question'>;
    };
  };
};

type Given<D extends FullDecision, Answers> = {
  readonly [Q in keyof Answers]: Q extends QuestionId<D> ? AnswerId<D, Q> : Misspelt<Q, 'question'>;
};

type OptionId<D extends FullDecision> = D['options'][number]['id'];
type FactorId<D extends FullDecision> = D['factors'][number]['id'];
type QuestionId<D extends FullDecision> = D['questions'][number]['id'];
type AnswerId<D extends FullDecision, Q> = Extract<D['questions'][number], { readonly id: Q }>['answers'][number]['id'];
type Sources<D extends FullDecision> = readonly (keyof D['sources'])[];

/** A record with no other keys than these. */
type Only<Id extends string, Given, Value, Noun extends string> = {
  readonly [K in keyof Given]: K extends Id ? Value : Misspelt<K, Noun>;
};

/** A record with all of these keys and no others. */
type Exactly<Id extends string, Given, Value, Noun extends string> = { readonly [K in Id]: Value } & Only<
  Id,
  Given,
  Value,
  Noun
>;

/** `a/b` for each pair of options, in authored order. */
type Pair<Options> = Options extends readonly [
  { readonly id: infer First extends string },
  ...infer Rest extends readonly { readonly id: string }[],
]
  ? `${First}/${Rest[number]['id']}` | Pair<Rest>
  : never;

/** An object: the intersection of two different strings would be `never`, and the message would be lost. */
type Misspelt<Key, Noun extends string> = { readonly misspelt: `“${Key & string}” is no ${Noun} of this decision` };
