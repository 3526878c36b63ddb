import { compressed, type Size } from './size.ts';

/** A built site: the start page, and every file by its path. */
export interface Built {
  readonly page: string;
  readonly files: readonly { readonly path: string; readonly contents: Uint8Array }[];
}

const KB = 1000;

/**
 * Returns the sizes of what a visitor waits for: the scripts that every page names, with everything that these import at
 * once; the chunk of each decision, known by the id in its name; the chunk with the lines of the catalogue; the styles in the
 * page; all fonts. Throws where one of them is missing, since then the build or this file has changed.
 */
export function fileSizes({ page, files }: Built, decisions: readonly string[]): readonly Size[] {
  const sizeOf = (what: string, isPart: (name: string) => boolean) => {
    const parts = files.filter(({ path }) => isPart(nameOf(path)));
    if (parts.length === 0) throw new Error(`The build has no ${what}.`);
    return parts.reduce((sum, { contents }) => sum + compressed(contents), 0);
  };
  const scripts = importedAtOnce(scriptsOf(page), files);
  const entry = sizeOf('scripts', (name) => scripts.has(name));
  const lines = sizeOf('chunk with the lines of the catalogue', (name) => name.startsWith('lines-'));
  const styles = stylesIn(page);
  const fonts = sizeOf('fonts', (name) => name.endsWith('.woff2'));
  return [
    { name: 'entry scripts', bytes: entry, limit: 100 * KB },
    ...decisions.map((id) => {
      const isChunk = (name: string) => name.startsWith(`${id}-`) && name.endsWith('.js');
      return { name: id, bytes: sizeOf(`chunk of “${id}”`, isChunk), limit: 30 * KB };
    }),
    { name: 'catalogue lines', bytes: lines, limit: 30 * KB },
    { name: 'styles', bytes: styles, limit: 14 * KB },
    { name: 'fonts', bytes: fonts, limit: 16 * KB },
  ];
}

function stylesIn(page: string): number {
  const styles = /<style>(.+?)<\/style>/su.exec(page)?.[1];
  if (styles === undefined) throw new Error('The page has no styles.');
  return compressed(styles);
}

function scriptsOf(page: string): readonly string[] {
  return [...page.matchAll(/<script[^>]*\ssrc="([^"]*)"/gu)].map((found) => nameOf(found[1] ?? ''));
}

/**
 * Returns the named scripts and those that they import by a statement. A script that is imported by a call is loaded
 * later.
 */
function importedAtOnce(scripts: readonly string[], files: Built['files']): ReadonlySet<string> {
  const reached = new Set(scripts);
  for (const script of reached) {
    const file = files.find(({ path }) => nameOf(path) === script);
    const code = file === undefined ? '' : new TextDecoder().decode(file.contents);
    for (const [, name] of code.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/gu)) reached.add(nameOf(name ?? ''));
  }
  return reached;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
