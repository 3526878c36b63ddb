import { checkCatalogue, checkDecision } from '#content/check.ts';
import { checkFirmness } from '#content/checks/firmness.ts';
import type { Decision } from '#content/decision.ts';

/** Says in sentences what has to be mended in the content before it may be published. */
const modules = import.meta.glob<Decision>('../src/content/decisions/*/index.ts', { import: 'decision', eager: true });
const decisions = Object.values(modules);

const complaints = [
  ...decisions.flatMap((decision) =>
    [...checkDecision(decision), ...checkFirmness(decision)].map((sentence) => `${decision.id}: ${sentence}`),
  ),
  ...checkCatalogue(decisions),
];
for (const sentence of complaints) console.error(sentence);
console.log(`${decisions.length} checked, ${complaints.length} to mend`);
if (complaints.length > 0) process.exitCode = 1;
