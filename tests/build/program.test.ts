import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readProgram, scriptsOf, withPlainColours } from '../../build/program.ts';

const manifest = {
  'src/main.tsx': { file: 'assets/index-a.js', isEntry: true, imports: ['_shared.js'] },
  'src/page.tsx': { file: 'assets/page-d.js', imports: ['_shared.js', 'src/main.tsx'] },
  '_shared.js': { file: 'assets/shared-b.js', imports: ['src/main.tsx'] },
  'style.css': { file: 'assets/style-c.css' },
};
const page = '<style>\n  @layer reset, ui;\n</style>';
const STYLES = '@layer reset, ui;p{margin:0}';
const HASH = `sha256-${createHash('sha256').update(STYLES).digest('base64')}`;

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'weighpoint-program-'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'assets/style-c.css'), 'p{margin:0}');
  writeFileSync(join(dist, '_headers'), readFileSync('public/_headers'));
});

afterEach(() => rmSync(dist, { recursive: true }));

describe('the program', () => {
  test('has the entry first and then what it imports', async () => {
    const { scripts } = await readProgram(dist, { base: '/', manifest, page });
    expect(scripts).toEqual(['assets/index-a.js', 'assets/shared-b.js']);
  });

  test('has the order of the layers before the styles, and removes their file', async () => {
    expect((await readProgram(dist, { base: '/', manifest, page })).styles).toBe(STYLES);
    expect(existsSync(join(dist, 'assets/style-c.css'))).toBe(false);
  });

  test('allows these styles and no others, in the page and in the headers', async () => {
    const { policy } = await readProgram(dist, { base: '/', manifest, page });
    for (const text of [policy, readFileSync(join(dist, '_headers'), 'utf8')]) {
      expect(text).toContain(`; style-src '${HASH}'; `);
      expect(text).not.toContain("style-src 'self'");
    }
  });

  test('is not read if the headers have another policy for styles', async () => {
    writeFileSync(join(dist, '_headers'), "/*\n  Content-Security-Policy: style-src 'none'");
    await expect(readProgram(dist, { base: '/', manifest, page })).rejects.toThrow('style-src');
  });

  test('is not read if the build made no styles', async () => {
    const { 'style.css': _none, ...others } = manifest;
    await expect(readProgram(dist, { base: '/', manifest: others, page })).rejects.toThrow('style.css');
  });
});

describe('the scripts of modules', () => {
  test('are their own files, each followed by what it imports, once each', () => {
    expect(scriptsOf(['src/page.tsx', '_shared.js'], manifest)).toEqual([
      'assets/page-d.js',
      'assets/shared-b.js',
      'assets/index-a.js',
    ]);
  });

  test('are refused for a module that has no file', () => {
    expect(() => scriptsOf(['src/gone.tsx'], manifest)).toThrow('src/gone.tsx');
  });
});

test('a browser without light-dark() gets the light side of every colour', () => {
  expect(withPlainColours(':root{--ink:light-dark(#14201c,#e9efeb);--gap:4px}a{color:var(--ink)}')).toBe(
    ':root{--ink:light-dark(#14201c,#e9efeb);--gap:4px}a{color:var(--ink)}' +
      '@supports not (color:light-dark(red,red)){:root{color-scheme:light;--ink:#14201c}}',
  );
});

test('every colour with two sides is a token', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8').replaceAll(/\/\*.*?\*\//gsu, '');
  const sides = tokens.match(/light-dark\(/gu)?.length ?? 0;
  const plain = /\{:root\{color-scheme:light;(.*)\}\}$/su.exec(withPlainColours(tokens))?.[1]?.split(';') ?? [];
  expect(sides).toBeGreaterThan(20);
  expect(plain).toHaveLength(sides);
});
