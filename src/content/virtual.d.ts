/** The summaries of all decisions, computed when the site is built, so that the catalogue loads no decision. */
declare module 'virtual:catalogue' {
  import type { FirstQuestion, Summary } from '#content/catalogue.ts';

  export const summaries: readonly Summary[];
  /** The first question of the first decision, which the catalogue asks. */
  export const firstQuestion: FirstQuestion | null;
}

/** What is needed to find a decision, whatever their number. */
declare module 'virtual:library' {
  /** Ids of decisions by the ids that they had before. */
  export const aliases: Readonly<Record<string, string>>;
  export const firstTitles: readonly { readonly id: string; readonly title: string }[];
}
