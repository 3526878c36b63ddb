/** The files that are written from the table of layers. */
export const LINT_RULES = 'scripts/layers/oxlintrc.json';
export const DOCUMENT = 'docs/architecture.md';
