/** Where a build will stand. */
export interface SiteAddress {
  /** Scheme and host, as in “https://example.org”; null where the build was not told. */
  readonly origin: string | null;
  /** The path that the site stands under, with a slash at both ends. */
  readonly base: string;
}

/**
 * Reads `SITE_URL`, the whole address of the start page, and `BASE_PATH`, the path in it, which is enough where nothing
 * has to be written out in full. Throws a sentence that says what to set where one is no address or the two differ.
 */
export function siteAddress(environment: Readonly<Record<string, string | undefined>>): SiteAddress {
  const { SITE_URL: site, BASE_PATH: path } = environment;
  if (!site) return { origin: null, base: basePath(path) };
  const url = parse(site);
  const base = basePath(url.pathname);
  if (path !== undefined && basePath(path) !== base) {
    throw new Error(`SITE_URL has the path “${base}” and BASE_PATH is “${path}”: set one of them, or both alike.`);
  }
  return { origin: url.origin, base };
}

/** “weighpoint”, “/weighpoint” → “/weighpoint/” */
function basePath(path = ''): string {
  return `/${path}/`.replaceAll(/\/+/gu, '/');
}

function parse(site: string): URL {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url && /^https?:$/u.test(url.protocol) && !url.search && !url.hash) return url;
  throw new Error(`SITE_URL is “${site}”: give the whole address of the start page, as in “https://example.org/”.`);
}
