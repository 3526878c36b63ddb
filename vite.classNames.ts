import { createHash } from 'node:crypto';
import { relative } from 'node:path';

const hashed = new Map<string, string>();

/**
 * The name of a style module's class in what is built: its own, and as much of a hash of its file as tells the files
 * apart, since names stand in styles, scripts and pages many times over. Throws where it does not.
 */
export function shortName(name: string, file: string): string {
  const path = relative(import.meta.dirname, file.replace(/\?.*$/u, '')).replaceAll('\\', '/');
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 3);
  const short = `${name}_${hash}`;
  const other = hashed.get(short) ?? path;
  if (other !== path) throw new Error(`“${name}” of ${path} and of ${other} would both be ${short}: rename one.`);
  hashed.set(short, path);
  return short;
}
