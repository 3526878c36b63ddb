/** Something that a revision changed, and that moves a lead. */
export type Cause =
  /** A factor that only one of the revisions has. Its id is that of the revision that has it. */
  | { readonly kind: 'factor'; readonly factor: string; readonly is: 'added' | 'dropped' }
  /** The value of an option that holds for the answers, by today's ids. */
  | {
      readonly kind: 'value';
      readonly option: string;
      readonly factor: string;
      readonly from: number;
      readonly to: number;
    }
  /** The weight of a factor before any answer, by today's id, in whole weights. */
  | { readonly kind: 'weight'; readonly factor: string; readonly from: number; readonly to: number }
  /**
   * An answer that adds or sets something else, or that counts in only one of the revisions. `before` is the id of its
   * question in the earlier revision, null for a new question. `after` are today's questions whose answers count.
   */
  | { readonly kind: 'answer'; readonly before: string | null; readonly after: readonly string[] };

/** Returns a text that is the same for equal causes. */
export function keyOf(cause: Cause): string {
  if (cause.kind === 'answer') return `answer ${cause.before ?? `new ${cause.after.join(' ')}`}`;
  if (cause.kind === 'value') return `value ${cause.option}.${cause.factor}`;
  if (cause.kind === 'weight') return `weight ${cause.factor}`;
  return `factor ${cause.is} ${cause.factor}`;
}
