import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFor, parseHeaders, splitPolicy } from './headers.ts';

/** The pages of the site and its address, as far as the build knows it. */
interface Published {
  readonly origin: string | null;
  readonly base: string;
  /** The paths that search engines should find, without the base. */
  readonly paths: readonly string[];
  /** The present id of each decision that was renamed, by its old id. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** Writes the files for crawlers and hosts: `robots.txt`, `sitemap.xml` and `_redirects`. */
export async function writeHostFiles(dist: string, { origin, base, paths, aliases }: Published): Promise<void> {
  const sitemap = origin === null ? '' : `\nSitemap: ${origin}${base}sitemap.xml\n`;
  await writeFile(join(dist, 'robots.txt'), `User-agent: *\nAllow: /\n${sitemap}`);
  await writeFile(join(dist, '_redirects'), redirects(base, aliases));
  if (origin !== null)
    await writeFile(join(dist, 'sitemap.xml'), sitemapOf(paths.map((path) => origin + base + path.slice(1))));
}

/**
 * Returns the content policy of `_headers` as an element for the pages, since some hosts send no headers. The part that only
 * works as a header is left out.
 */
export async function policyTag(headersFile: string): Promise<string> {
  const rules = parseHeaders(await readFile(headersFile, 'utf8'));
  const policy = headersFor('/', rules).get('content-security-policy');
  if (policy === undefined) throw new Error(`${headersFile} has no content policy for the start page.`);
  return `<meta http-equiv="Content-Security-Policy" content="${splitPolicy(policy).page}">`;
}

/** Returns redirects from the old ids of decisions. Folders and `404.html` answer everything else. */
function redirects(base: string, aliases: Published['aliases']): string {
  const lines = Object.entries(aliases).map(([old, id]) => `${base}${old}/* ${base}${id}/:splat 301`);
  return ['# The old ids of decisions.', ...lines, ''].join('\n');
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
