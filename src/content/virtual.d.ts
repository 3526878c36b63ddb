/** The summaries of all decisions, calculated when the site is built, so that the catalogue loads no decision. */
declare module 'virtual:catalogue' {
  import type { FirstQuestion, Summary } from '#content/catalogue.ts';

  export const summaries: readonly Summary[];
  /** The first question of the first decision, which the catalogue asks. */
  export const firstQuestion: FirstQuestion | null;
}

/** The decisions by id, from the folders that the build was given. */
declare module 'virtual:decisions' {
  import type { Decision, FullDecision } from '#content/decision.ts';

  /** Without facts. */
  export const loaders: Readonly<Record<string, () => Promise<Decision>>>;
  /** With facts. */
  export const wholeLoaders: Readonly<Record<string, () => Promise<FullDecision>>>;
  /** The names of both modules in the manifest of a build, by id. */
  export const moduleNames: Readonly<Record<string, { readonly decision: string; readonly whole: string }>>;
}

/** The modules of all decisions by the names of their folders, loaded at once. */
declare module 'virtual:all-decisions' {
  import type { FullDecision } from '#content/decision.ts';

  export const modules: Readonly<Record<string, { readonly decision: FullDecision }>>;
}

/** The data that finds a decision. */
declare module 'virtual:library' {
  /** The ids of decisions by their former ids. */
  export const aliases: Readonly<Record<string, string>>;
}
