import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyTag } from './hosts.ts';

/** What holds back the parts of a page that depend on the answers in its address. */
const BOOT = /\s*<script src="([^"]*boot\.js)"><\/script>/u;
const STYLES = /\s*<link rel="stylesheet"[^>]*href="[^"]*(assets\/[^"]*\.css)"[^>]*>/u;
const ENTRY = /\s*<script type="module"[^>]* src="([^"]*)"><\/script>/u;
const PRELOADS = /\s*<link rel="modulepreload"[^>]* href="([^"]*)">/gu;
const AWAITS_ANSWERS = '<div data-awaits-answers';

/**
 * Makes of the page that the bundler wrote the one that all pages are made of, for a first paint as early as can be: the
 * styles stand in it, and their hash in the content policy of `_headers` and of the page; the program comes after all that
 * is painted. Throws where a part of it is not found.
 */
export async function makeTemplate(dist: string): Promise<string> {
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  const file = join(dist, found(STYLES, page)[1] ?? '');
  const styles = await readFile(file, 'utf8');
  await rm(file);
  const policy = await admit(styles, join(dist, '_headers'));
  const entry = found(ENTRY, page);
  const preloads = [entry[1] ?? '', ...[...page.matchAll(PRELOADS)].map(([, address]) => address ?? '')].map(preload);
  return page
    .replace(STYLES, '')
    .replace(ENTRY, '')
    .replace(PRELOADS, '')
    .replace('<!--policy-->', () => policy)
    .replace('<!--styles-->', () => `<style>${styles}</style>${preloads.join('')}`)
    .replace(/\s*<\/body>/u, (end) => entry[0] + end);
}

/** What a page has of its own, as HTML. */
interface Filling {
  readonly head: string;
  readonly body: string;
  /** Whether it may have to stand in for any other page. */
  readonly standsIn?: boolean;
}

/**
 * Puts what a page has of its own into the template. What awaits answers comes after the script that holds it back, and
 * all before it is painted without waiting. A page where nothing does has no such script.
 */
export function filled(template: string, { head, body, standsIn = false }: Filling): string {
  const boot = found(BOOT, template);
  const awaits = body.includes(AWAITS_ANSWERS);
  return template
    .replace(BOOT, () => (standsIn && !awaits ? boot[0] : ''))
    .replace('<style>', () => (awaits ? `<link rel="preload" as="script" href="${boot[1]}"><style>` : '<style>'))
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => body.replace(AWAITS_ANSWERS, boot[0].trim() + AWAITS_ANSWERS));
}

export function preload(address: string): string {
  return `<link rel="modulepreload" fetchpriority="low" crossorigin href="${address}">`;
}

/** Writes the hash of the styles into the content policy, which allows no others; gives the policy as an element. */
async function admit(styles: string, headersFile: string): Promise<string> {
  const headers = await readFile(headersFile, 'utf8');
  const hash = createHash('sha256').update(styles).digest('base64');
  found(/style-src 'self'/u, headers);
  await writeFile(headersFile, headers.replace("style-src 'self'", `style-src 'sha256-${hash}'`));
  return policyTag(headersFile);
}

function found(what: RegExp, text: string): RegExpExecArray {
  const match = what.exec(text);
  if (match === null) throw new Error(`The build looks for ${what.source} and does not find it.`);
  return match;
}
