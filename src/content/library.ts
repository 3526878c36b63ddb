import { factLoaders, loaders } from 'virtual:decisions';
import { aliases } from 'virtual:library';
import type { Decision, FullDecision } from './decision.ts';
import { withFacts } from './facts.ts';

/** Loads the decision with this id or former id; null if there is none. Rejects if it cannot be loaded. */
export async function findDecision(idOrAlias: string): Promise<Decision | null> {
  const id = Object.hasOwn(aliases, idOrAlias) ? aliases[idOrAlias] : idOrAlias;
  const load = id !== undefined && Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  return load ? load() : null;
}

/** Loads a decision with its facts, by its present id. Rejects where there is none, and where it cannot be loaded. */
export async function loadWhole(id: string): Promise<FullDecision> {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  const loadFacts = Object.hasOwn(factLoaders, id) ? factLoaders[id] : undefined;
  if (!load || !loadFacts) throw new Error(`There is no decision “${id}”.`);
  const [decision, facts] = await Promise.all([load(), loadFacts()]);
  return withFacts(decision, facts);
}
