import type { SiteAddress } from './siteAddress.ts';
import type { Head } from '../src/words/page/head.ts';

/** The parts of the head of one page that React does not write. */
interface HeadParts {
  /** The title element's text, as HTML. */
  readonly title: string;
  readonly head: Head;
  /** The path of the preview picture, with the base; null in a build without pictures. */
  readonly picture: string | null;
}

const SITE_NAME = 'Weighpoint';
const PICTURE = { width: 1200, height: 630 };

/**
 * Returns the elements of the head for search engines and previews. If the build does not know its origin, it leaves out the
 * elements that need a full address, and names the picture by its path.
 */
export function headTags({ title, head, picture }: HeadParts, { origin, base }: SiteAddress): string {
  const name = title.replace(` – ${SITE_NAME}`, '');
  const description = escaped(head.description);
  const known = origin !== null && head.canonical !== null && `${origin}${base}${head.canonical.slice(1)}`;
  return [
    `<meta name="description" content="${description}">`,
    known ? `<link rel="canonical" href="${known}">` : '',
    property('site_name', SITE_NAME),
    property('type', head.type),
    property('title', name),
    property('description', description),
    known ? property('url', known) : '',
    ...(picture === null
      ? []
      : [
          property('image', `${origin ?? ''}${picture}`),
          property('image:width', String(PICTURE.width)),
          property('image:height', String(PICTURE.height)),
          property('image:alt', name),
        ]),
    '<meta name="twitter:card" content="summary_large_image">',
  ].join('');
}

function property(name: string, content: string): string {
  return `<meta property="og:${name}" content="${content}">`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
