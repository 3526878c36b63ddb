import type { Model, Outcome, Span } from '#engine';

/**
 * One decision with its words, as plain data, but without the facts behind its values. Pages load it first, and the facts
 * when a reader gets to them.
 */
export interface Decision extends Model {
  readonly id: string;
  /** Former ids of the decision; their links still work. */
  readonly aliases?: readonly string[];
  /** Raised whenever weights, values, questions or rule-outs change. */
  readonly revision: number;
  /** Only a past revision has it: the archive gives it, no author. */
  readonly asItWas?: AsItWas;
  /** “Go, Rust or Zig” */
  readonly title: string;
  readonly category: string;
  /** ISO date of the last review. */
  readonly reviewed: string;
  /** One sentence for the catalogue and for previews. */
  readonly summary: string;
  readonly related: readonly string[];
  /** The related decisions as its article lists them. The build adds them, so no page loads the catalogue for them. */
  readonly relatedDecisions?: readonly RelatedDecision[];
  readonly typicalReader: TypicalReader;
  readonly options: readonly OptionWords[];
  readonly groups: readonly Group[];
  readonly factors: readonly FactorWords[];
  readonly questions: readonly QuestionWords[];
  /** The meaning today of answers that earlier revisions had, for links; see CONTRIBUTING.md. */
  readonly formerAnswers?: readonly FormerAnswer[];
  readonly contradictions: readonly Contradiction[];
  readonly cautions: readonly Caution[];
  /** The advice for two options that are too close to call, by `a/b` in authored order. */
  readonly closeCalls: Readonly<Record<string, string>>;
  readonly misconceptions: readonly Misconception[];
  readonly bottomLine: string;
}

/** A whole decision, as its author writes it: with facts, sources, scales and situations. It fits wherever a decision does. */
export interface FullDecision extends Decision {
  readonly factors: readonly FullFactor[];
  /** By source id. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly denials: readonly Denial[];
  /** Named sets of answers that must keep their pick. They are tests, and the page of an option shows them as situations. */
  readonly scenarios: readonly Scenario[];
}

/** The mark of a past revision that is shown as it was. */
export interface AsItWas {
  /** The ISO date of the next revision. */
  readonly until: string;
}

/** A related decision, as an article lists it. */
export interface RelatedDecision {
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly defaultPick: DefaultPick;
}

/** The outcome for the decision's typical reader, and the nearest single change that turns it. */
export interface DefaultPick {
  readonly outcome: Outcome;
  /** The lead of the pick over its runner-up, in tenths of a point; null without a runner-up or a pick. */
  readonly leadTenths: number | null;
  readonly unless: Unless | null;
}

/** An answer that makes `option` the pick, in place of the typical reader's answer or of none. */
export interface Unless {
  readonly question: string;
  readonly answer: string;
  /** The answer as a clause: “a missed deadline counts as a failure”. */
  readonly said: string;
  readonly option: string;
}

/** The reader whose answers give the default pick. The engine calculates it. */
export interface TypicalReader {
  readonly who: string;
  /** Answer id by question id. */
  readonly answers: Readonly<Record<string, string>>;
}

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly label: string;
}

export interface OptionWords extends Named {
  /** One line. */
  readonly philosophy: string;
  /** “Use Go if …” */
  readonly useIf: string;
  /** The gain of the pick, one or two sentences without “you” or “your”. */
  readonly gain: Clauses;
  /** The price of the pick, one sentence without “you” or “your”. */
  readonly price: Clauses;
  /** The situations in which it wins, one sentence. */
  readonly wins: Clauses;
  /** The costs in daily work, one sentence. */
  readonly friction: Clauses;
  /** The first step of a new project today, one sentence. */
  readonly today: string;
  readonly pointsFor: readonly string[];
  readonly pointsAgainst: readonly string[];
  readonly sources: readonly string[];
}

/** One text for every reader, or several, of which {@link clauseFor} chooses the first that is true of the reader. */
export type Clauses = string | readonly Clause[];

/** A text about one option that is true under some answers and values. The last of several is true of every reader. */
export interface Clause {
  /** Answers by question id: one of them has to be given to each question. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  /** Values of the option by factor id, as they are for the reader: each has to lie within its bounds. */
  readonly values?: Readonly<Record<string, Bounds>>;
  readonly text: string;
}

/** The least and the most that a value may be, 0..100. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/** Words that are untrue under some answers. No clause that a reader with these answers sees may hold them. */
export interface Denial {
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly words: readonly string[];
}

export interface Group {
  readonly id: string;
  readonly label: string;
}

export interface FactorWords extends Named {
  readonly group: string;
  /** The name of the factor in the classic comparison; null if we added it. */
  readonly classic: string | null;
  readonly base: number;
  /** By option id. */
  readonly values: Readonly<Record<string, SupportedValue>>;
}

/** A value, and how well it is supported. */
export interface SupportedValue extends Span {
  readonly confidence: 'high' | 'medium' | 'low';
}

export interface FullFactor extends FactorWords {
  readonly definition: string;
  /** The meaning of 0, 50 and 100, without the name of any option. */
  readonly anchors: Readonly<Record<0 | 50 | 100, string>>;
  /** By option id. */
  readonly values: Readonly<Record<string, Evidence>>;
}

/** A value with the fact behind it. */
export interface Evidence extends SupportedValue {
  readonly fact: string;
  readonly sources: readonly string[];
}

export interface QuestionWords extends Named {
  readonly kind: 'fact' | 'preference';
  readonly ordered: boolean;
  /** The question as asked. */
  readonly question: string;
  /** One short sentence under the question. */
  readonly hint: string;
  readonly why: string;
  readonly answers: readonly AnswerWords[];
}

export interface AnswerWords extends Named {
  readonly hint: string;
  /** The answer as a clause for reasons: “the team is new to all three”. */
  readonly said: string;
  readonly share: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly fit?: Readonly<Record<string, Readonly<Record<string, Span>>>>;
  readonly rulesOut?: readonly RuleOutWords[];
}

export interface RuleOutWords {
  readonly option: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

/** An answer of an earlier revision that was split or removed. If it was only renamed, an alias is enough. */
export interface FormerAnswer {
  /** The ids of its question and of itself in earlier links. */
  readonly question: string;
  readonly answer: string;
  /** The name that it had. */
  readonly label: string;
  /**
   * Its meaning today: answer ids by question id. A single answer is taken over; of several the reader is asked to choose.
   * `{}` if it says nothing any more.
   */
  readonly now: Readonly<Record<string, readonly string[]>>;
}

/** Answers that rarely go together: answer ids by question id, all of them given. */
export interface Contradiction {
  readonly id: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly hint: string;
}

/** A warning about one option under some answers. */
export interface Caution {
  readonly option: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly text: string;
  readonly sources: readonly string[];
}

/** A claim that most comparisons get wrong. */
export interface Misconception {
  readonly said: string;
  readonly found: string;
  readonly sources: readonly string[];
}

export interface Source {
  readonly title: string;
  /** Null for a measurement of our own. */
  readonly url: string | null;
  /** The year or month of the claim: “2026” or “2026-03”. */
  readonly date: string;
  /** The claim of the source, in our words. */
  readonly claim: string;
  readonly conditions?: string;
}

/** A named set of answers that must keep its pick. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly persona: string;
  readonly answers: Readonly<Record<string, string>>;
  /** The importance of answers that do not count once, by question id. */
  readonly importance?: Readonly<Record<string, number>>;
  /** The id of the option that leads, or “none-fits”. */
  readonly leader: string;
  /** True if the lead is under two points. */
  readonly tossUp: boolean;
  /** The firmness classes that are accepted. */
  readonly firmness: readonly ('decided' | 'clear' | 'leaning' | 'toss-up' | 'none-fits')[];
}
