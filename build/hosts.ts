import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFor, parseHeaders, partPolicy } from './headers.ts';

/** What the build knows of the site's pages and of its place. */
interface Published {
  readonly origin: string | null;
  readonly base: string;
  /** Paths to be found, without the base. */
  readonly paths: readonly string[];
  /** Ids of decisions by the ids that they had before. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** Writes what crawlers and hosts look for beside the pages: `robots.txt`, `sitemap.xml` and `_redirects`. */
export async function writeHostFiles(dist: string, { origin, base, paths, aliases }: Published): Promise<void> {
  const sitemap = origin === null ? '' : `\nSitemap: ${origin}${base}sitemap.xml\n`;
  await writeFile(join(dist, 'robots.txt'), `User-agent: *\nAllow: /\n${sitemap}`);
  await writeFile(join(dist, '_redirects'), redirects(base, aliases));
  if (origin !== null)
    await writeFile(join(dist, 'sitemap.xml'), sitemapOf(paths.map((path) => origin + base + path.slice(1))));
}

/**
 * The content policy of `_headers` for the page itself, since some hosts send no headers. What only a header may say is
 * left out.
 */
export async function policyTag(headersFile: string): Promise<string> {
  const rules = parseHeaders(await readFile(headersFile, 'utf8'));
  const policy = headersFor('/', rules).get('content-security-policy');
  if (policy === undefined) throw new Error(`${headersFile} has no content policy for the start page.`);
  return `<meta http-equiv="Content-Security-Policy" content="${partPolicy(policy).page}">`;
}

/** Decisions under the ids that they had before. Everything else the folders and `404.html` answer. */
function redirects(base: string, aliases: Published['aliases']): string {
  const lines = Object.entries(aliases).map(([old, id]) => `${base}${old}/* ${base}${id}/:splat 301`);
  return ['# Decisions under the ids that they had before.', ...lines, ''].join('\n');
}

function sitemapOf(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `  <url><loc>${address}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
