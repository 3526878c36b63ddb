import { loaders } from 'virtual:decisions';
import { aliases, firstTitles } from 'virtual:library';
import type { Decision } from './decision.ts';

/** Some decisions to suggest to a visitor who asked for an unknown one. */
export { firstTitles };

/** Loads the decision with this id or former id; null if there is none. Rejects if it cannot be loaded. */
export async function findDecision(idOrAlias: string): Promise<Decision | null> {
  const id = Object.hasOwn(aliases, idOrAlias) ? aliases[idOrAlias] : idOrAlias;
  const load = id !== undefined && Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  return load ? load() : null;
}
