import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filled, makeTemplate } from '../../build/template.ts';

const STYLES = 'p{content:"$&"}';
const HASH = `sha256-${createHash('sha256').update(STYLES).digest('base64')}`;

/** As the bundler leaves it: what it adds comes last in the head. */
const BUNDLED = `<html>
  <head>
    <!--policy-->
    <!--styles-->
    <!--head-->
    <script type="module" crossorigin src="/x/assets/index-a.js"></script>
    <link rel="modulepreload" crossorigin href="/x/assets/shared-b.js">
    <link rel="stylesheet" crossorigin href="/x/assets/style-c.css">
  </head>
  <body>
    <div id="root"><!--page--></div>
    <script src="/x/boot.js"></script>
  </body>
</html>`;

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'weighpoint-template-'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'assets/style-c.css'), STYLES);
  writeFileSync(join(dist, '_headers'), readFileSync('public/_headers'));
  writeFileSync(join(dist, 'index.html'), BUNDLED);
});

afterEach(() => rmSync(dist, { recursive: true }));

/** Where each text stands in a page; fails where one does not. */
function places(page: string, ...texts: readonly string[]): readonly number[] {
  return texts.map((text) => {
    expect(page.split(text), text).toHaveLength(2);
    return page.indexOf(text);
  });
}

function expectOrder(page: string, ...texts: readonly string[]): void {
  const found = places(page, ...texts);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
}

describe('the template', () => {
  test('has the styles in it, and they are in no file of their own', async () => {
    const template = await makeTemplate(dist);
    expect(template).toContain(`<style>${STYLES}</style>`);
    expect(template).not.toContain('rel="stylesheet"');
    expect(existsSync(join(dist, 'assets/style-c.css'))).toBe(false);
  });

  test('allows these styles and no others, as the headers do', async () => {
    const template = await makeTemplate(dist);
    for (const said of [template, readFileSync(join(dist, '_headers'), 'utf8')]) {
      expect(said).toContain(`; style-src '${HASH}'; `);
      expect(said).not.toContain("style-src 'self'");
    }
  });

  test('has the program after all that is painted, and asks for it first', async () => {
    expectOrder(
      await makeTemplate(dist),
      'content="default-src',
      '<style>',
      'href="/x/assets/index-a.js"',
      'href="/x/assets/shared-b.js"',
      '<!--head-->',
      '<!--page-->',
      'src="/x/boot.js"',
      'src="/x/assets/index-a.js"',
    );
  });

  test.each(['<link rel="stylesheet" crossorigin href="/x/assets/style-c.css">', '<script type="module"'])(
    'is not made of a page without %s',
    async (part) => {
      writeFileSync(join(dist, 'index.html'), BUNDLED.replace(part, ''));
      await expect(makeTemplate(dist)).rejects.toThrow(/^The build looks for .+ and does not find it\.$/u);
    },
  );

  test('is not made where the policy for styles is another', async () => {
    writeFileSync(join(dist, '_headers'), "/*\n  Content-Security-Policy: style-src 'none'");
    await expect(makeTemplate(dist)).rejects.toThrow('style-src');
  });
});

describe('a page', () => {
  const own = { head: '<title>$& x</title>', body: '<main>$& y</main>' };

  test('stands in the template as it is', async () => {
    expectOrder(filled(await makeTemplate(dist), own), own.head, `<div id="root">${own.body}</div>`);
  });

  test('has no script that holds back where nothing awaits answers', async () => {
    expect(filled(await makeTemplate(dist), own)).not.toContain('boot.js');
  });

  test('has it right before what does, and asks for it before all else', async () => {
    const body = '<header></header><div data-awaits-answers="">y</div>';
    expectOrder(
      filled(await makeTemplate(dist), { ...own, body }),
      '<link rel="preload" as="script" href="/x/boot.js">',
      '<style>',
      '<header></header><script src="/x/boot.js"></script><div data-awaits-answers="">y</div>',
      'src="/x/assets/index-a.js"',
    );
  });

  test('has it after its own content where it may have to stand in for another', async () => {
    expectOrder(
      filled(await makeTemplate(dist), { ...own, standsIn: true }),
      own.body,
      '<script src="/x/boot.js"></script>',
      'src="/x/assets/index-a.js"',
    );
  });
});
