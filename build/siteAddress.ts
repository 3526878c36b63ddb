/** The address of the site. */
export interface SiteAddress {
  /** Scheme and host, for example “https://example.org”; null if the build does not know them. */
  readonly origin: string | null;
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
}

/**
 * Reads `SITE_URL`, the full address of the start page, and `BASE_PATH`, the path in it, which is enough if no page needs a
 * full address. Throws a sentence that says what to set if one is not an address or the two differ.
 */
export function siteAddress(environment: Readonly<Record<string, string | undefined>>): SiteAddress {
  const { SITE_URL: site, BASE_PATH: path } = environment;
  if (!site) return { origin: null, base: basePath(path) };
  const url = parse(site);
  const base = basePath(url.pathname);
  if (path !== undefined && basePath(path) !== base) {
    throw new Error(
      `SITE_URL has the path “${base}” and BASE_PATH is “${path}”: set only one of them, or both to the same path.`,
    );
  }
  return { origin: url.origin, base };
}

/** Puts one slash at both ends: “weighpoint” and “/weighpoint” become “/weighpoint/”. */
function basePath(path = ''): string {
  return `/${path}/`.replaceAll(/\/+/gu, '/');
}

function parse(site: string): URL {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url && /^https?:$/u.test(url.protocol) && !url.search && !url.hash) return url;
  throw new Error(
    `SITE_URL is “${site}”: give the full address of the start page, for example “https://example.org/”.`,
  );
}
