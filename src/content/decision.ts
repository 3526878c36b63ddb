import type { Model, Span } from '#engine';

/** One decision with all its words. Plain data: it can be checked, weighed and rendered without running any of it. */
export interface Decision extends Model {
  readonly id: string;
  /** Ids this decision had before; their links keep working. */
  readonly aliases?: readonly string[];
  /** Raised whenever weights, values, questions or rule-outs change. */
  readonly revision: number;
  /** “Go, Rust or Zig” */
  readonly title: string;
  readonly category: string;
  /** ISO date of the last review. */
  readonly reviewed: string;
  /** One sentence for the catalogue and for previews. */
  readonly summary: string;
  readonly related: readonly string[];
  readonly typicalReader: TypicalReader;
  readonly options: readonly OptionWords[];
  readonly groups: readonly Group[];
  readonly factors: readonly FactorWords[];
  readonly questions: readonly QuestionWords[];
  readonly contradictions: readonly Contradiction[];
  readonly cautions: readonly Caution[];
  /** By `a/b`, options in authored order: what to do when the two are too close to call. */
  readonly closeCalls: Readonly<Record<string, string>>;
  readonly misconceptions: readonly Misconception[];
  readonly bottomLine: string;
  /** By source id. */
  readonly sources: Readonly<Record<string, Source>>;
  /** Named sets of answers that must keep their pick; they are tests, and the situations that an option's page shows. */
  readonly scenarios: readonly Scenario[];
}

/** Whose answers give the default pick; which one that is, the engine says. */
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
  /** What one gains by the pick, one or two sentences without “you” or “your”. */
  readonly gain: string;
  /** What one pays for it, one sentence without “you” or “your”. */
  readonly price: string;
  /** Where it wins, a sentence. */
  readonly wins: string;
  /** What it costs in daily work, a sentence. */
  readonly friction: string;
  /** How to begin a new project today, a sentence. */
  readonly today: string;
  readonly pointsFor: readonly string[];
  readonly pointsAgainst: readonly string[];
  readonly sources: readonly string[];
}

export interface Group {
  readonly id: string;
  readonly label: string;
}

export interface FactorWords extends Named {
  readonly group: string;
  /** Name of the factor in the classic comparison, or null where the factor is our addition. */
  readonly classic: string | null;
  readonly definition: string;
  /** What 0, 50 and 100 mean; names no option. */
  readonly anchors: Readonly<Record<0 | 50 | 100, string>>;
  readonly base: number;
  /** By option id. */
  readonly values: Readonly<Record<string, Evidence>>;
}

/** A value with the fact that carries it. */
export interface Evidence extends Span {
  readonly fact: string;
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
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

/** What most comparisons get wrong. */
export interface Misconception {
  readonly said: string;
  readonly found: string;
  readonly sources: readonly string[];
}

export interface Source {
  readonly title: string;
  /** Null for our own measurements. */
  readonly url: string | null;
  /** Year or month of what it says: “2026” or “2026-03”. */
  readonly date: string;
  /** What the source says, in our words. */
  readonly claim: string;
  readonly conditions?: string;
}

/** A named set of answers that must keep its pick. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly persona: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Times, by question id, where other than once. */
  readonly importance?: Readonly<Record<string, number>>;
  readonly leader: string;
  /** Whether the lead is under two points. */
  readonly tossUp: boolean;
  /** Firmness classes that are right. */
  readonly firmness: readonly ('decided' | 'clear' | 'leaning' | 'toss-up')[];
}
