/**
 * A problem with an address, as data; pages put it into words. `received` is the part as it arrived, safe to show: at most
 * 80 characters, with invisible ones replaced. Ids are today's; an id that the decision does not have is given as
 * received.
 */
export type Notice =
  /** Only the `#`, or the first letters of `sum=`, are left of the fragment. The answers are lost. */
  | { readonly kind: 'lost-answers' }
  /** The answers are readable, but the path names an option that the decision does not have. */
  | { readonly kind: 'unknown-claim'; readonly received: string }
  /** The path claims another pick than the answers give. The caller adds this notice, since it evaluates the answers. */
  | { readonly kind: 'pick-differs'; readonly claimed: string }
  /** The fragment has `length` characters. Reading stopped after `limit`, before the part `received`. */
  | { readonly kind: 'too-long'; readonly received: string; readonly limit: number; readonly length: number }
  /** The link was cut or edited. Its readable parts are kept. */
  | { readonly kind: 'wrong-sum'; readonly received: string }
  /**
   * The link was written for another revision of the content. `revision` is lower than `today` for an older link, higher
   * if this page is outdated, and null if it is no number. The answers are read with today's content.
   */
  | {
      readonly kind: 'unknown-revision';
      readonly received: string;
      readonly revision: number | null;
      readonly today: number;
    }
  | { readonly kind: 'unknown-question'; readonly received: string; readonly question: string }
  | { readonly kind: 'unknown-answer'; readonly received: string; readonly question: string; readonly answer: string }
  /**
   * The answers of an earlier link, named as they were, can be several answers of today. The question stays open, and the
   * reader has to choose.
   */
  | {
      readonly kind: 'split-answer';
      readonly former: readonly string[];
      readonly question: string;
      readonly answers: readonly string[];
    }
  /** The answer of an earlier link, named as it was, is not asked any more. It is left out. */
  | { readonly kind: 'dropped-answer'; readonly former: string }
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
  /** The own value is not a whole number from 0 to 100. Our value stays. */
  | {
      readonly kind: 'bad-own-value';
      readonly received: string;
      readonly option: string;
      readonly factor: string;
      readonly value: string;
    }
  /**
   * A key came several times with different values. None is kept. `key` is `sum`, `rev`, a question id, or an option id
   * and a factor id with a point between them.
   */
  | { readonly kind: 'repeated-key'; readonly key: string; readonly received: readonly string[] }
  /** The part has no known form. */
  | { readonly kind: 'unknown-part'; readonly received: string }
  /** A problem with one member of a team. `member` counts the kept members from 0. The other members are not affected. */
  | { readonly kind: 'in-member'; readonly member: number; readonly name: string; readonly notice: Notice }
  /** The text cannot be a name. The answers of the member are kept without a name. */
  | { readonly kind: 'bad-name'; readonly received: string }
  /** The member has no readable answer or own value and is left out. */
  | { readonly kind: 'empty-member'; readonly received: string }
  /** The team has too many members. The first `limit` are kept. */
  | { readonly kind: 'too-many-members'; readonly received: string; readonly limit: number };
