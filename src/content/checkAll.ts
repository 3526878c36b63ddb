import { modules } from 'virtual:all-decisions';
import { archives } from 'virtual:all-revisions';
import { checkCatalogue, checkModule } from './check.ts';
import { checkArchive } from './checks/archive.ts';
import { checkFirmness } from './checks/firmness.ts';

const checked = Object.entries(modules).map(([folder, module]) => ({ folder, ...checkModule(folder, module) }));
const decisions = checked.flatMap(({ decision }) => decision ?? []);

/** The number of decisions that were checked. */
export const count = checked.length;

/** Something wrong with a decision, or with the catalogue; the folder is then null. */
export interface Complaint {
  readonly folder: string | null;
  readonly sentence: string;
}

/**
 * The sentences that say what to change in the content before it may be published; none if it is ready. Loads and
 * checks every decision, so only the build and `npm run check:content` run it.
 */
export const complaints: readonly Complaint[] = [
  ...checked.flatMap(({ folder, decision, complaints: found }) => {
    const all =
      decision && found.length === 0
        ? [...checkFirmness(decision), ...checkArchive(decision, archives[folder])]
        : found;
    return all.map((sentence) => ({ folder, sentence }));
  }),
  ...checkCatalogue(decisions).map((sentence) => ({ folder: null, sentence })),
];
