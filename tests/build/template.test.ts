import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filled, makeTemplate, styleText } from '../../build/template.ts';

const PAGE = readFileSync('index.html', 'utf8');
const PROGRAM = {
  base: '/x/',
  scripts: ['assets/index-a.js', 'assets/shared-b.js'],
  styles: 'p{content:"$&"}',
  policy: '<meta http-equiv="Content-Security-Policy">',
};
const template = makeTemplate(PAGE, PROGRAM);

/** Expects each text once in a page, in this order. */
function expectOrder(page: string, ...texts: readonly string[]): void {
  for (const text of texts) expect(page.split(text), text).toHaveLength(2);
  const places = texts.map((text) => page.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

describe('the template', () => {
  test('contains the styles', () => {
    expect(styleText(template.html)).toBe(PROGRAM.styles);
  });

  test('has the program after everything that is painted, and requests it first', () => {
    expectOrder(
      template.html,
      PROGRAM.policy,
      '<style>',
      'href="/x/assets/index-a.js"',
      'href="/x/assets/shared-b.js"',
      '<!--head-->',
      '<!--page-->',
      'src="/x/boot.js"',
      'src="/x/assets/index-a.js"',
    );
  });

  test('names every file under the path of the site', () => {
    const addresses = [...template.html.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) expect(address).toMatch(/^\/x\//u);
  });

  test.each(['<!--policy-->', '<style>', 'src="/src/main.tsx"'])('is not made of a page without %s', (part) => {
    expect(() => makeTemplate(PAGE.replace(part, ''), PROGRAM)).toThrow(
      /^The build looks for .+ and does not find it\.$/su,
    );
  });
});

describe('a page', () => {
  const own = { head: '<title>$& x</title>', body: '<main>$& y</main>' };

  test('has its head and its body in the template, as they are', () => {
    expectOrder(filled(template, own), own.head, `<div id="root">${own.body}</div>`);
  });

  test('has no boot.js if nothing depends on the answers in the address', () => {
    expect(filled(template, own)).not.toContain('boot.js');
  });

  test('has boot.js right before the first element that depends on them, and requests it before anything else', () => {
    const body = '<header></header><div data-awaits-answers="">y</div>';
    expectOrder(
      filled(template, { ...own, body }),
      '<link rel="preload" as="script" href="/x/boot.js">',
      '<style>',
      '<header></header><script src="/x/boot.js"></script><div data-awaits-answers="">y</div>',
      'src="/x/assets/index-a.js"',
    );
  });

  test('has boot.js after its own content if it may be shown under any address', () => {
    expectOrder(
      filled(template, { ...own, isForAnyAddress: true }),
      own.body,
      '<script src="/x/boot.js"></script>',
      'src="/x/assets/index-a.js"',
    );
  });
});
