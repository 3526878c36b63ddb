import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourDistance, contrast, SIGHTS } from './colour.ts';

const THEMES = ['light', 'dark'] as const;
const SLOTS = Array.from({ length: 12 }, (_, place) => place + 1);
const tokens = readTokens();

/** The least contrast of each colour on its backgrounds: 4.5 for text, 3 for controls and graphics. */
const TEXT = [
  { colour: 'ink', grounds: ['page', 'pad', 'surface', 'accent-soft', 'note', 'danger-soft'], least: 7 },
  { colour: 'ink-2', grounds: ['page', 'pad', 'surface', 'accent-soft'], least: 6.5 },
  { colour: 'ink-3', grounds: ['page', 'pad', 'surface'], least: 4.5 },
  { colour: 'accent', grounds: ['page', 'pad', 'surface', 'accent-soft', 'note'], least: 4.5 },
  { colour: 'danger', grounds: ['page', 'pad', 'surface', 'danger-soft'], least: 4.5 },
  { colour: 'on-button', grounds: ['button', 'button-hover'], least: 4.5 },
  { colour: 'line-strong', grounds: ['page', 'pad', 'surface'], least: 3 },
];

describe.each(THEMES)('in the %s theme', (theme) => {
  const colour = (name: string) => tokens.get(name)?.[theme] ?? `no token --${name}`;

  test.each(TEXT)(
    '$colour has enough contrast on every background that it is used on',
    ({ colour: name, grounds, least }) => {
      for (const ground of grounds) {
        expect(contrast(colour(name), colour(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    },
  );

  test.each(SLOTS)('slot %i has enough contrast on page and pad, and so has its text', (slot) => {
    const ink = tokens.has(`opt-${slot}-ink`) ? `opt-${slot}-ink` : `opt-${slot}`;
    for (const ground of ['page', 'pad']) {
      expect(contrast(colour(`opt-${slot}`), colour(ground)), `on ${ground}`).toBeGreaterThanOrEqual(3);
      expect(contrast(colour(ink), colour(ground)), `ink on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each([
    { count: 3, least: 13 },
    { count: 6, least: 9 },
    { count: 12, least: 8 },
  ])('the first $count slots can be told apart, also by colour-blind readers', ({ count, least }) => {
    for (const [a, b] of pairsOf(SLOTS.slice(0, count))) {
      for (const sight of SIGHTS) {
        const distance = colourDistance(colour(`opt-${a}`), colour(`opt-${b}`), sight);
        expect(distance, `slots ${a} and ${b}, ${sight}`).toBeGreaterThanOrEqual(least);
      }
    }
  });
});

function readTokens(): ReadonlyMap<string, { readonly light: string; readonly dark: string }> {
  const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');
  const found = css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

function pairsOf(slots: readonly number[]): readonly (readonly [number, number])[] {
  return slots.flatMap((a, place) => slots.slice(place + 1).map((b) => [a, b] as const));
}
