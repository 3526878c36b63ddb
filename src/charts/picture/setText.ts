/** Returns the width of a text in letters of this size, both in pixels of the picture. */
export type Measure = (text: string, size: number) => number;

/** Text broken into lines. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room for a text; `leading` is the line height as a multiple of the letter size. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly leading: number;
  /** The letter sizes to try; the largest that fits is used. */
  readonly sizes: { readonly most: number; readonly least: number };
}

const STEP = 2;

/** Sets a text as large as its room allows. Text that is too long even in the smallest size ends with an ellipsis. */
export function setText(text: string, room: Room, measure: Measure): SetText {
  for (let size = room.sizes.most; size >= room.sizes.least; size -= STEP) {
    const lines = wrap(text, (line) => measure(line, size) <= room.width);
    const isFitting = lines.every((line) => measure(line, size) <= room.width);
    if (isFitting && lines.length * size * room.leading <= room.height) return { size, lines };
  }
  const shorter = text.replace(/[\s,;:.…]*\s\S*$/u, '…');
  if (shorter === text) return { size: room.sizes.least, lines: [text] };
  return setText(shorter, { ...room, sizes: { ...room.sizes, most: room.sizes.least } }, measure);
}

function wrap(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || !fits(longer)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
