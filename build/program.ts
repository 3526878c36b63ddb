import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { policyTag } from './hosts.ts';
import { type Program, styleText } from './template.ts';

/** The entry of the program, as the build's configuration and `index.html` name it. */
export const ENTRY = 'src/main.tsx';

/** A colour of a style sheet that has a light and a dark side: `--ink:light-dark(#14201c,#e9efeb)`. */
const TWO_SIDED = /(--[\w-]+):\s*light-dark\(\s*([^,()]+),/gu;

/** The key of the one style sheet in Vite's manifest. */
const STYLES = 'style.css';

interface Bundled {
  readonly base: string;
  readonly manifest: Manifest;
  /** The text of `index.html`, whose style element has the order of the cascade layers. */
  readonly page: string;
}

/**
 * Reads what the bundler wrote for every page. The styles are taken out of their file, since every page has them in it, and
 * their hash goes into the content policy of `_headers`, which allows no other styles.
 */
export async function readProgram(dist: string, { base, manifest, page }: Bundled): Promise<Program> {
  const styles = withPlainColours(styleText(page).trim() + (await takeStyles(dist, manifest)));
  return { base, scripts: scriptsOf([ENTRY], manifest), styles, policy: await admit(styles, join(dist, '_headers')) };
}

/**
 * Returns the script files of modules, each followed by the files that it imports. Throws for a module without a chunk.
 */
export function scriptsOf(modules: readonly string[], manifest: Manifest): readonly string[] {
  const files = new Set<string>();
  const collect = (name: string) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build made no chunk of ${name}, which a page needs.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  modules.forEach(collect);
  return [...files];
}

/**
 * Addsthe light side of every colour to a style sheet, for browsers without `light-dark()`. Without it they ignore each
 * declaration that has such a colour in it: borders, sliders and radios would be invisible.
 */
export function withPlainColours(styles: string): string {
  const colours = [...styles.matchAll(TWO_SIDED)].map(([, name, light]) => `${name}:${light}`);
  if (colours.length === 0) return styles;
  return `${styles}@supports not (color:light-dark(red,red)){:root{color-scheme:light;${colours.join(';')}}}`;
}

async function takeStyles(dist: string, manifest: Manifest): Promise<string> {
  const sheet = manifest[STYLES];
  if (!sheet) throw new Error(`The build made no ${STYLES}.`);
  const file = join(dist, sheet.file);
  const styles = await readFile(file, 'utf8');
  await rm(file);
  return styles;
}

/** Writes the hash of the styles into the content policy; returns the policy as an element. */
async function admit(styles: string, headersFile: string): Promise<string> {
  const headers = await readFile(headersFile, 'utf8');
  if (!headers.includes("style-src 'self'"))
    throw new Error(`${headersFile} has no “style-src 'self'” to put a hash in.`);
  const hash = createHash('sha256').update(styles).digest('base64');
  await writeFile(headersFile, headers.replace("style-src 'self'", `style-src 'sha256-${hash}'`));
  return policyTag(headersFile);
}
