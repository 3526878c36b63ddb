import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { is } from 'valibot';
import { changelogShape, revisionShape } from '#content/archive/archiveShape.ts';
import type { Release, Revision } from '#content/archive/revision.ts';
import { loadFullDecision } from '#content';
import { revisionOf } from '#content/archive/revisionOf.ts';
import { scoringChanges } from '#content/archive/scoringChanges.ts';
import { isoDateOf } from '#lib/formatDate.ts';
import { archiveFolder } from '../build/archiveFiles.ts';
import { type DecisionFile, decisionFiles } from '../build/decisionFiles.ts';

const ROOT = join(import.meta.dirname, '..');
const OXFMT = join(ROOT, 'node_modules', 'oxfmt', 'bin', 'oxfmt');

/**
 * Releases a revision of a decision: `npm run release:decision -- <decision> "<what changed and why>"`. It raises the
 * revision, archives everything that scores, and adds a line to the changelog. With `--again` it writes the latest revision
 * once more, for as long as that is not published.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { again: { type: 'boolean', default: false } },
});
const [id = '', text = ''] = positionals;
const file = decisionFiles(ROOT, process.env).find((each) => each.id === id);
const problem = file ? await release(file) : `There is no decision “${id}”. Name one, then say what changed and why.`;
if (problem !== null) {
  console.error(problem);
  process.exitCode = 2;
}

/** Writes the files of a revision and returns null, or returns why there is nothing to release. */
async function release(decision: DecisionFile): Promise<string | null> {
  const folder = archiveFolder(decision);
  const now = revisionOf(await loadFullDecision(id));
  const changelog = readChangelog(folder);
  const past = values.again ? changelog.slice(0, -1) : changelog;
  const said = text.trim() || (values.again ? (changelog.at(-1)?.text ?? '') : '');
  if (said === '') return `Say what changed and why: npm run release:decision -- ${id} "…"`;
  const last = past.at(-1);
  const changes = last ? scoringChanges(readRevision(folder, last.revision), now) : [];
  if (last && changes.length === 0)
    return `Nothing that scores changed since revision ${last.revision}: words need no release.`;

  const revision = past.length + 1;
  mkdirSync(folder, { recursive: true });
  write(join(folder, `${revision}.json`), { ...now, revision });
  write(join(folder, 'changelog.json'), [...past, { revision, date: isoDateOf(new Date()), text: said }]);
  raise(decision, revision);
  console.log([`Released revision ${revision} of “${id}”.`, ...changes].join('\n'));
  return null;
}

function readChangelog(folder: string): readonly Release[] {
  const path = join(folder, 'changelog.json');
  const found: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  if (!is(changelogShape, found)) throw new Error(`${path} is not as this command writes it.`);
  return found;
}

function readRevision(folder: string, revision: number): Revision {
  const path = join(folder, `${revision}.json`);
  const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!is(revisionShape, found)) throw new Error(`${path} is not as this command writes it.`);
  return found;
}

function write(path: string, content: unknown): void {
  writeFileSync(path, JSON.stringify(content));
  execFileSync(process.execPath, [OXFMT, '--no-error-on-unmatched-pattern', path], { cwd: ROOT });
}

/** Writes the number of the revision into the decision. */
function raise({ path }: DecisionFile, revision: number): void {
  const code = readFileSync(path, 'utf8');
  if (!/^ {2}revision: \d+,$/mu.test(code)) throw new Error(`${path} has no line “revision: 1,” to change.`);
  writeFileSync(path, code.replace(/^ {2}revision: \d+,$/mu, `  revision: ${revision},`));
}
