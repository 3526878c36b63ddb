import { modules } from 'virtual:all-decisions';
import { checkCatalogue, checkDecision } from './check.ts';
import { checkFirmness } from './checks/firmness.ts';

const decisions = Object.values(modules).map(({ decision }) => decision);

/** The number of decisions that were checked. */
export const count = decisions.length;

/**
 * The sentences that say what to change in the content before it may be published; none if it is ready. Loads and
 * checks every decision, so only the build and `npm run check:content` run it.
 */
export const complaints: readonly string[] = [
  ...decisions.flatMap((decision) => {
    const found = checkDecision(decision);
    const all = found.length > 0 ? found : checkFirmness(decision);
    return all.map((sentence) => `${decision.id}: ${sentence}`);
  }),
  ...checkCatalogue(decisions),
];
