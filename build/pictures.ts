import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const CACHE = 'node_modules/.cache/weighpoint-pictures';
const FACE = 'src/ui/fonts/besley-440-latin1.ttf';
const ICON = 'public/favicon.svg';

/** The icons for home screens, by file name. A mask may cut off everything but the middle four fifths. */
const ICONS = {
  'icon-192.png': { width: 192, room: 0 },
  'icon-512.png': { width: 512, room: 0 },
  'icon-maskable-512.png': { width: 512, room: 5 },
  'apple-touch-icon.png': { width: 180, room: 3 },
} as const;

const font = { fontFiles: [FACE], loadSystemFonts: false, defaultFontFamily: 'Besley' };

/** Turns a drawing into a picture. The same drawing gives the same picture, so earlier ones come from a cache. */
export async function paint(svg: string, width: number): Promise<{ readonly png: Uint8Array; readonly hash: string }> {
  const hash = createHash('sha256').update(`${width} ${svg}`).digest('hex').slice(0, 12);
  const file = join(CACHE, `${hash}.png`);
  const known = await readFile(file).catch(() => null);
  if (known) return { png: known, hash };
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render().asPng();
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, png);
  return { png, hash };
}

/** Returns a function that measures the width of a text in the display font. It measures each letter once. */
export function createMeasure(): (text: string, size: number) => number {
  const known = new Map<string, number>();
  const widthOf = (letter: string): number => {
    const width = known.get(letter) ?? inkWidth(`H${letter}H`) - inkWidth('HH');
    known.set(letter, width);
    return width;
  };
  return (text, size) => (Array.from(text, widthOf).reduce((sum, width) => sum + width, 0) * size) / 100;
}

/** Writes the icons into the site. */
export async function writeIcons(dist: string): Promise<void> {
  const icon = await readFile(ICON, 'utf8');
  for (const [name, { width, room }] of Object.entries(ICONS)) {
    const side = 38 + 2 * room;
    const svg = icon
      .replace('viewBox="0 0 38 38"', `viewBox="${-room} ${-room} ${side} ${side}"`)
      .replace(
        '<rect width="38" height="38" rx="5"',
        `<rect x="${-room}" y="${-room}" width="${side}" height="${side}"`,
      );
    const { png } = await paint(room === 0 ? icon : svg, width);
    await writeFile(join(dist, name), png);
  }
}

function inkWidth(text: string): number {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text y="100" font-size="100" xml:space="preserve">${escaped}</text></svg>`;
  const box = new Resvg(svg, { font }).getBBox();
  if (!box) throw new Error(`The display font has no letter for “${text}”.`);
  return box.width;
}
