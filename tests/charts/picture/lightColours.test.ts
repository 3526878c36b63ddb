import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightColours } from '#charts/picture/lightColours.ts';

test('the light colour of a pair is used, and a single colour as it is', () => {
  const sheet = ':root {\n  --page: light-dark(#fbfcfa, #0f1513);\n  --focus: #ffd43b;\n  --edge: 2px;\n}';
  expect(lightColours(sheet)).toEqual({ page: '#fbfcfa', focus: '#ffd43b' });
});

test('the design has every colour that a picture uses', () => {
  const names = ['page', 'pad', 'pad-line', 'pad-line-major', 'ink', 'ink-2', 'line-strong', 'opt-1', 'opt-12'];
  expect(Object.keys(lightColours(readFileSync('src/ui/styles/tokens.css', 'utf8')))).toEqual(
    expect.arrayContaining(names),
  );
});
