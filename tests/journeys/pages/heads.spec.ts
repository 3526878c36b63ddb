import { expect, test } from '../support/test.ts';
import { staticPaths } from '../support/pages.ts';

interface Manifest {
  readonly icons: readonly { readonly src: string }[];
}

test('every page has a description and a preview picture of the right size', async ({ request }) => {
  const pictures = new Set<string>();
  for (const path of staticPaths) {
    const html = await request.get(path).then((answer) => answer.text());
    const content = (name: string) => new RegExp(`(?:name|property)="${name}" content="([^"]+)"`, 'u').exec(html)?.[1];
    expect(content('description'), path).toMatch(/^\S.{30,}[.?]$/u);
    expect(content('og:description'), path).toBe(content('description'));
    expect(html, path).toContain(`<title>${content('og:title')} – Weighpoint</title>`);
    expect(content('twitter:card'), path).toBe('summary_large_image');
    pictures.add(content('og:image') ?? '');
  }
  expect(pictures.size).toBeGreaterThan(10);
  for (const picture of pictures) {
    const body = await request.get(picture).then((answer) => answer.body());
    expect([body.readUInt32BE(16), body.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(body.length, picture).toBeLessThan(300_000);
  }
});

test('the manifest and its icons exist', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest: Manifest = JSON.parse(await request.get(href ?? '').then((answer) => answer.text()));
  expect(manifest.icons.length).toBeGreaterThan(2);
  for (const { src } of [...manifest.icons, { src: 'apple-touch-icon.png' }]) {
    const answer = await request.get(new URL(src, page.url()).href);
    expect(answer.status(), src).toBe(200);
    expect(answer.headers()['content-type'], src).toMatch(/^image\//u);
  }
});
