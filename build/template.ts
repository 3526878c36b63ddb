/** The output of the bundler that every page needs. */
export interface Program {
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** The script files of the entry, the entry itself first. */
  readonly scripts: readonly string[];
  /** All styles, after the order of the cascade layers. */
  readonly styles: string;
  /** The content policy, as an element. */
  readonly policy: string;
}

/** The page that all pages are made of. */
export interface Template {
  readonly html: string;
  readonly base: string;
}

/** The content of one page, as HTML. */
interface Content {
  readonly head: string;
  readonly body: string;
  /** True for a page that a host or the offline copy may show under any address. */
  readonly isForAnyAddress?: boolean;
}

const ENTRY = '<script type="module" src="/src/main.tsx"></script>';
const AWAITS_ANSWERS = '<div data-awaits-answers';

/**
 * Makes the template from `index.html`. For an early first paint the styles are in the page itself, and the program comes
 * after everything that is painted. Throws if `index.html` lacks one of the places to fill.
 */
export function makeTemplate(page: string, { base, scripts, styles, policy }: Program): Template {
  const [entry = ''] = scripts;
  const preloads = scripts.map((file) => preload(base + file)).join('');
  const html = [
    ['<!--policy-->', policy],
    [`<style>${styleText(page)}</style>`, `<style>${styles}</style>${preloads}`],
    [ENTRY, `<script type="module" crossorigin src="${base}${entry}"></script>`],
  ].reduce((text, [place = '', filling = '']) => replaced(text, place, filling), page.replaceAll('%BASE_URL%', base));
  return { html, base };
}

/**
 * Puts the content of one page into the template. `boot.js` hides what depends on the answers in the address: it comes
 * right before the first such element, so that everything above is painted without waiting for it. A page without such
 * an element has no `boot.js`.
 */
export function filled({ html, base }: Template, { head, body, isForAnyAddress = false }: Content): string {
  const boot = `<script src="${base}boot.js"></script>`;
  const awaits = body.includes(AWAITS_ANSWERS);
  const early = awaits ? `<link rel="preload" as="script" href="${base}boot.js">` : '';
  return [
    [boot, isForAnyAddress && !awaits ? boot : ''],
    ['<style>', `${early}<style>`],
    ['<!--head-->', head],
    ['<!--page-->', awaits ? replaced(body, AWAITS_ANSWERS, boot + AWAITS_ANSWERS) : body],
  ].reduce((text, [place = '', filling = '']) => replaced(text, place, filling), html);
}

/** Returns the text of the style element of a page. */
export function styleText(page: string): string {
  return page.split('<style>')[1]?.split('</style>')[0] ?? '';
}

/** Returns an element that tells the browser that a script will be needed. */
export function preload(address: string): string {
  return `<link rel="modulepreload" fetchpriority="low" crossorigin href="${address}">`;
}

function replaced(text: string, place: string, filling: string): string {
  if (!text.includes(place)) throw new Error(`The build looks for ${place} in index.html and does not find it.`);
  return text.replace(place, () => filling);
}
