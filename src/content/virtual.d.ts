/** The summaries of all decisions, computed when the site is built, so that the catalogue loads no decision. */
declare module 'virtual:catalogue' {
  import type { Summary } from '#content/catalogue.ts';

  export const summaries: readonly Summary[];
}
