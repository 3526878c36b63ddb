/** One block of a `_headers` file, as Netlify and Cloudflare Pages read it: a path pattern and its headers. */
export interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file. A line that is not indented is a path (`*` matches anything, `:name` one segment). The indented
 * `Name: value` lines under it are its headers. A line that starts with `#` is a comment.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const said = line.trim();
    if (said === '' || said.startsWith('#')) continue;
    if (!/^\s/u.test(line)) {
      rules.push({ path: patternOf(said), headers: [] });
      continue;
    }
    const colon = said.indexOf(':');
    const rule = rules.at(-1);
    if (colon < 1 || rule === undefined) throw new Error(`_headers: “${said}” is not a header under a path.`);
    rule.headers.push([said.slice(0, colon).trim(), said.slice(colon + 1).trim()]);
  }
  return rules;
}

/** Returns the headers of a path by lower-case name. If several rules set the same header, a comma joins the values. */
export function headersFor(path: string, rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.headers)) {
    const key = name.toLowerCase();
    const before = found.get(key);
    found.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return found;
}

/** Splits a content policy into the part that only works as a header and the part that a page can contain. */
export function splitPolicy(policy: string): { readonly header: string; readonly page: string } {
  const parts = policy.split('; ');
  const isForHeader = (part: string) => part.startsWith('frame-ancestors');
  return {
    header: parts.filter(isForHeader).join('; '),
    page: parts.filter((part) => !isForHeader(part)).join('; '),
  };
}

function patternOf(path: string): RegExp {
  const literal = path.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll('*', '.*').replaceAll(/\/:\w+/gu, '/[^/]+')}$`, 'u');
}
