/** The summaries of all decisions, calculated when the site is built, so that the catalogue loads no decision. */
declare module 'virtual:catalogue' {
  import type { FirstQuestion, Summary } from '#content/catalogue.ts';

  export const summaries: readonly Summary[];
  /** The first question of the first decision, which the catalogue asks. */
  export const firstQuestion: FirstQuestion | null;
}

/** The decisions by id, from the folders that the build was given. */
declare module 'virtual:decisions' {
  import type { Decision } from '#content/decision.ts';

  export const loaders: Readonly<Record<string, () => Promise<Decision>>>;
  /** The paths of the modules from the root, by id, as in the manifest of a build. */
  export const moduleNames: Readonly<Record<string, string>>;
}

/** The modules of all decisions by the names of their folders, loaded at once. */
declare module 'virtual:all-decisions' {
  import type { Decision } from '#content/decision.ts';

  export const modules: Readonly<Record<string, { readonly decision: Decision }>>;
}

/** The data that finds a decision. */
declare module 'virtual:library' {
  /** The ids of decisions by their former ids. */
  export const aliases: Readonly<Record<string, string>>;
  export const firstTitles: readonly { readonly id: string; readonly title: string }[];
}
