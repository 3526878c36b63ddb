/**
 * What reading an address has to tell, as data; pages word it. `received` is the text of the part as it came, fit to be
 * shown: at most 80 characters, invisible ones replaced. Ids are those of today where the decision has them, else the
 * received text.
 */
export type Notice =
  /** Nothing is left of the fragment but its `#`, or the first letters of `sum=`: there were answers once. */
  | { readonly kind: 'lost-answers' }
  /** The path names an option that the decision does not have; the answers were readable. */
  | { readonly kind: 'unknown-claim'; readonly received: string }
  /** The path claims another pick than the answers give. Raised by whoever weighs them. */
  | { readonly kind: 'pick-differs'; readonly claimed: string }
  /** Reading stopped after `limit` of `length` characters, before the part `received`. */
  | { readonly kind: 'too-long'; readonly received: string; readonly limit: number; readonly length: number }
  /** The link was cut or edited; what could be read is kept. */
  | { readonly kind: 'wrong-sum'; readonly received: string }
  /**
   * The link was written with content that is not at hand: an earlier revision when `revision < today`, one newer than
   * this page when greater, no revision at all when null. Its answers are read with today's content.
   */
  | {
      readonly kind: 'unknown-revision';
      readonly received: string;
      readonly revision: number | null;
      readonly today: number;
    }
  | { readonly kind: 'unknown-question'; readonly received: string; readonly question: string }
  | { readonly kind: 'unknown-answer'; readonly received: string; readonly question: string; readonly answer: string }
  /** The answer is kept and counts once. */
  | {
      readonly kind: 'bad-importance';
      readonly received: string;
      readonly question: string;
      readonly answer: string;
      readonly importance: string;
    }
  | {
      readonly kind: 'unknown-own-value';
      readonly received: string;
      readonly option: string;
      readonly factor: string;
      readonly unknown: 'option' | 'factor' | 'both';
    }
  /** An own value that is no whole number from 0 to 100; ours stays. */
  | {
      readonly kind: 'bad-own-value';
      readonly received: string;
      readonly option: string;
      readonly factor: string;
      readonly value: string;
    }
  /**
   * One thing said several times, each time differently, so that none is kept. `key` is `sum`, `rev`, a question id, or
   * option id and factor id with a point between.
   */
  | { readonly kind: 'repeated-key'; readonly key: string; readonly received: readonly string[] }
  /** A part of no known form. */
  | { readonly kind: 'unknown-part'; readonly received: string }
  /** Something about the part of one member of a team, counted from 0 among those kept; the others are untouched. */
  | { readonly kind: 'in-member'; readonly member: number; readonly name: string; readonly notice: Notice }
  /** A member's name that is none; the answers are kept without it. */
  | { readonly kind: 'bad-name'; readonly received: string }
  /** A member without an answer or own value that could be read; the member is left out. */
  | { readonly kind: 'empty-member'; readonly received: string }
  /** There were more members than a team can have; the first `limit` are kept. */
  | { readonly kind: 'too-many-members'; readonly received: string; readonly limit: number };
