import { dirname, join, relative } from 'node:path';
import { decisionFiles, type Environment } from './decisionFiles.ts';
import { faultyFile } from './faultyFile.ts';

const ROOT = join(import.meta.dirname, '..');

/** A sentence about the decision in a folder, or about several decisions if the folder is null. */
interface Complaint {
  readonly folder: string | null;
  readonly sentence: string;
}

/** Says what is wrong with the content, each sentence after the file to open. */
export function sayComplaints(complaints: readonly Complaint[], environment: Environment): readonly string[] {
  const files = decisionFiles(ROOT, environment);
  return complaints.map(({ folder, sentence }) => {
    const index = files.find(({ id }) => id === folder)?.path;
    return index === undefined ? sentence : `${relative(ROOT, faultyFile(dirname(index), sentence))}: ${sentence}`;
  });
}
