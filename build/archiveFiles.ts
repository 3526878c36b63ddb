import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DecisionFile } from './decisionFiles.ts';

/** The archive of one decision on the disk. */
interface ArchiveFiles {
  readonly id: string;
  readonly changelog: string;
  /** Every revision that was released, the present one last. */
  readonly revisions: readonly RevisionFile[];
}

interface RevisionFile {
  readonly revision: number;
  readonly path: string;
}

/** Returns the folder of a decision's archive: `revisions/<id>` beside the folder of all decisions. */
export function archiveFolder({ id, path }: Pick<DecisionFile, 'id' | 'path'>): string {
  return join(dirname(path), '..', '..', 'revisions', id);
}

/** Lists the archives of these decisions; a decision that was never released has none. */
export function archiveFiles(decisions: readonly DecisionFile[]): readonly ArchiveFiles[] {
  return decisions.flatMap((decision) => {
    const folder = archiveFolder(decision);
    const changelog = join(folder, 'changelog.json');
    return existsSync(changelog) ? [{ id: decision.id, changelog, revisions: revisionsIn(folder) }] : [];
  });
}

function revisionsIn(folder: string): readonly RevisionFile[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const revision = /^(\d+)\.json$/u.exec(name)?.[1];
      return revision === undefined ? [] : [{ revision: Number(revision), path: join(folder, name) }];
    })
    .toSorted((one, other) => one.revision - other.revision);
}
