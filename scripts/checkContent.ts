import { modules } from 'virtual:all-decisions';
import { checkCatalogue, checkDecision } from '#content/check.ts';
import { checkFirmness } from '#content/checks/firmness.ts';

/** Says in sentences what has to be mended in the content before it may be published. */
const decisions = Object.values(modules).map(({ decision }) => decision);

const complaints = [
  ...decisions.flatMap((decision) =>
    [...checkDecision(decision), ...checkFirmness(decision)].map((sentence) => `${decision.id}: ${sentence}`),
  ),
  ...checkCatalogue(decisions),
];
for (const sentence of complaints) console.error(sentence);
console.log(`${decisions.length} checked, ${complaints.length} to mend`);
if (complaints.length > 0) process.exitCode = 1;
