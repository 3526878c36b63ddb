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
  import type { Facts } from '#content/facts.ts';

  /** Without facts. */
  export const loaders: Readonly<Record<string, () => Promise<Decision>>>;
  /** The facts alone. */
  export const factLoaders: Readonly<Record<string, () => Promise<Facts>>>;
  /** The names of both modules in the manifest of a build, by id. */
  export const moduleNames: Readonly<Record<string, { readonly decision: string; readonly facts: string }>>;
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

/** The archive of every decision that was released. */
declare module 'virtual:revisions' {
  import type { Release, Revision } from '#content/archive/revision.ts';

  /** By decision id. */
  export const changelogLoaders: Readonly<Record<string, () => Promise<readonly Release[]>>>;
  /** By decision id and number, without the present revision. */
  export const revisionLoaders: Readonly<Record<string, Readonly<Record<number, () => Promise<Revision>>>>>;
  /** The names of the loaded modules in the manifest of a build. */
  export const archiveModules: readonly string[];
}

/** The same, loaded at once and not yet checked: by decision id, then by the number of the revision. */
declare module 'virtual:all-revisions' {
  export const archives: Readonly<
    Record<string, { readonly changelog: unknown; readonly revisions: Readonly<Record<number, unknown>> }>
  >;
}
