/** The summaries of all decisions, computed when the site is built, so that the catalogue loads no decision. */
declare module 'virtual:catalogue' {
  import type { FirstQuestion, Summary } from '#content/catalogue.ts';

  export const summaries: readonly Summary[];
  /** The first question of the first decision, which the catalogue asks. */
  export const firstQuestion: FirstQuestion | null;
}

/** The decisions by id, as they lie in the folders that the build was given. */
declare module 'virtual:decisions' {
  import type { Decision } from '#content/decision.ts';

  export const loaders: Readonly<Record<string, () => Promise<Decision>>>;
  /** Paths of the modules from the root, by id, as the manifest of a build names them. */
  export const moduleNames: Readonly<Record<string, string>>;
}

/** The modules of all decisions by the names of their folders, loaded at once. */
declare module 'virtual:all-decisions' {
  import type { Decision } from '#content/decision.ts';

  export const modules: Readonly<Record<string, { readonly decision: Decision }>>;
}

/** What is needed to find a decision, whatever their number. */
declare module 'virtual:library' {
  /** Ids of decisions by the ids that they had before. */
  export const aliases: Readonly<Record<string, string>>;
  export const firstTitles: readonly { readonly id: string; readonly title: string }[];
}
