import { loaders } from 'virtual:decisions';
import { aliases, firstTitles } from 'virtual:library';
import type { Decision } from './decision.ts';

/** Decisions to begin with, for those who asked for one that there is not. */
export { firstTitles };

/** Loads the decision that has this id, or had it before; null where there is none. Rejects where it cannot be loaded. */
export async function findDecision(idOrAlias: string): Promise<Decision | null> {
  const id = Object.hasOwn(aliases, idOrAlias) ? aliases[idOrAlias] : idOrAlias;
  const load = id !== undefined && Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  return load ? load() : null;
}
