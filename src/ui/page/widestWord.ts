/** The letters of the display font by width, in hundredths of an em, rounded up. Others count as wide as a capital M. */
const LETTERS: Readonly<Record<number, string>> = {
  25: ".'’",
  35: 'ijl',
  50: 'Ifrst-()',
  57: 'aceovz13456789+/',
  62: 'Jbgpxy02',
  68: 'PSdhknqu#',
  80: 'BCEFLOQRYZ',
  90: 'ADGHKNTUVXw&',
  105: 'Mm',
  120: 'W',
};

const OTHER = 105;

/** Styles have a size for each of these widths (`base.css`). */
const STEPS = [2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 9, 10, 11, 12, 14, 16, 20, 24];

/**
 * Returns the width of the widest word of a text in the display font, in em, rounded up to a step. As `data-ems` of an
 * element it lets styles choose a size at which no word has to be broken.
 */
export function widestWord(text: string): number {
  const widest = Math.max(...text.split(/\s+/u).map((word) => widthOf(word) / 100));
  return STEPS.find((step) => step >= widest) ?? 24;
}

function widthOf(word: string): number {
  return Array.from(word, widthOfLetter).reduce((sum, width) => sum + width, 0);
}

function widthOfLetter(letter: string): number {
  const [width] = Object.entries(LETTERS).find(([, letters]) => letters.includes(letter)) ?? [OTHER];
  return Number(width);
}
