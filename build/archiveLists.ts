import type { Plugin } from 'vite';
import { join, relative } from 'node:path';
import { archiveFiles } from './archiveFiles.ts';
import { decisionFiles, type Environment } from './decisionFiles.ts';

const ROOT = join(import.meta.dirname, '..');

type Archives = ReturnType<typeof archiveFiles>;

/** The code of each virtual module that lists archived revisions. */
const LISTS: Readonly<Record<string, (archives: Archives) => string>> = {
  'virtual:revisions': (archives) =>
    [
      record('changelogLoaders', archives, ({ changelog }) => loader(changelog)),
      // The present revision is the decision itself.
      record('revisionLoaders', archives, ({ revisions }) => {
        const past = revisions.slice(0, -1).map(({ revision, path }) => `${revision}: ${loader(path)}`);
        return `{ ${past.join(', ')} }`;
      }),
      `export const archiveModules = ${JSON.stringify(archives.flatMap(pagesNeed))};`,
    ].join('\n'),
  'virtual:all-revisions': (archives) => {
    const paths = archives.flatMap(({ changelog, revisions }) => [changelog, ...revisions.map(({ path }) => path)]);
    const nameOf = (path: string) => `file${paths.indexOf(path)}`;
    return [
      ...paths.map((path) => `import ${nameOf(path)} from ${JSON.stringify(path)};`),
      record('archives', archives, ({ changelog, revisions }) => {
        const all = revisions.map(({ revision, path }) => `${revision}: ${nameOf(path)}`);
        return `{ changelog: ${nameOf(changelog)}, revisions: { ${all.join(', ')} } }`;
      }),
    ].join('\n');
  },
};

/** Provides the archived revisions of the decisions: to load one, and all at once. */
export function archiveLists(environment: Environment): Plugin {
  return {
    name: 'weighpoint:archive',
    resolveId: (source) => (Object.hasOwn(LISTS, source) ? `\0${source}` : null),
    load: (id) =>
      id.startsWith('\0') ? (LISTS[id.slice(1)]?.(archiveFiles(decisionFiles(ROOT, environment))) ?? null) : null,
  };
}

/** Returns the past revisions that pages load, by their names in the manifest of a build. */
function pagesNeed({ revisions }: Archives[number]): readonly string[] {
  return revisions.slice(0, -1).map(({ path }) => relative(ROOT, path).replaceAll('\\', '/'));
}

function loader(file: string): string {
  return `() => import(${JSON.stringify(file)}).then((it) => it.default)`;
}

function record(name: string, archives: Archives, valueOf: (archive: Archives[number]) => string): string {
  const entries = archives.map((archive) => `  ${JSON.stringify(archive.id)}: ${valueOf(archive)},\n`);
  return `export const ${name} = {\n${entries.join('')}};`;
}
