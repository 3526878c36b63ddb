import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The folder with the decisions of the product. */
const OURS = 'src/content/decisions';

/** A decision on the disk: a folder whose name is the id. */
export interface DecisionFile {
  readonly id: string;
  /** Absolute path of the module. */
  readonly path: string;
  /** Path of the module from the root, as the manifest of a build names it. */
  readonly name: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Lists the decisions of the product, and those in the folder that `MORE_DECISIONS` names, if it does. Tests and
 * benchmarks add made-up decisions that way.
 */
export function decisionFiles(root: string, { MORE_DECISIONS: more }: Environment): readonly DecisionFile[] {
  return [OURS, ...(more ? [more] : [])]
    .flatMap((folder) => filesIn(root, resolve(root, folder)))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function filesIn(root: string, folder: string): readonly DecisionFile[] {
  return readdirSync(folder)
    .map((id) => ({ id, path: join(folder, id, 'index.ts') }))
    .filter(({ path }) => existsSync(path))
    .map(({ id, path }) => ({ id, path, name: relative(root, path).replaceAll('\\', '/') }));
}
