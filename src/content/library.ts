import { aliases, firstTitles } from 'virtual:library';
import type { Decision } from './decision.ts';

const modules = import.meta.glob<Decision>('./decisions/*/index.ts', { import: 'decision' });

/** Decisions to begin with, for those who asked for one that there is not. */
export { firstTitles };

/** Loads the decision that has this id, or had it before; null where there is none. Rejects where it cannot be loaded. */
export async function findDecision(idOrAlias: string): Promise<Decision | null> {
  const id = Object.hasOwn(aliases, idOrAlias) ? aliases[idOrAlias] : idOrAlias;
  const load = modules[`./decisions/${id}/index.ts`];
  return load ? load() : null;
}
