import type { Page } from '@playwright/test';

/** Counts the pixels whose luminance changes by 3 to 1 or more between two pictures of the same size. */
export async function changedPixels(page: Page, before: Buffer, after: Buffer): Promise<number> {
  const [old, now] = await Promise.all([luminances(page, before), luminances(page, after)]);
  return old.filter((luminance, at) => contrast(luminance, now[at] ?? 0) >= 3).length;
}

/** Returns the standard deviation of the luminance in a picture; 0 for one even colour. */
export async function greySpread(page: Page, picture: Buffer): Promise<number> {
  const all = await luminances(page, picture);
  const mean = sum(all) / all.length;
  return Math.sqrt(sum(all.map((luminance) => (luminance - mean) ** 2)) / all.length);
}

/** Returns the relative luminance of each pixel, as WCAG defines it. The browser decodes the picture. */
function luminances(page: Page, picture: Buffer): Promise<readonly number[]> {
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('There is no canvas to look at a picture with.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const linear = (value: number) => (value <= 10 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return Array.from(
      { length: data.length / 4 },
      (_, at) =>
        0.2126 * linear(data[at * 4] ?? 0) +
        0.7152 * linear(data[at * 4 + 1] ?? 0) +
        0.0722 * linear(data[at * 4 + 2] ?? 0),
    );
  }, picture.toString('base64'));
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
