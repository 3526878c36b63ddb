import { expect, test } from 'vitest';
import { headTags } from '../../build/head.ts';

const parts = {
  title: 'When to pick Go &amp; co – Go, Rust or Zig – Weighpoint',
  head: { description: 'Use “Go” & <co> if "quoted".', type: 'article', canonical: '/x/pick/go/' },
  picture: '/weighpoint/assets/x.png',
} as const;
const tagged = (origin: string | null) => headTags(parts, { origin, base: '/weighpoint/' });

test('a build that knows its origin writes full addresses', () => {
  const tags = tagged('https://example.org');
  expect(tags).toContain('<link rel="canonical" href="https://example.org/weighpoint/x/pick/go/">');
  expect(tags).toContain('<meta property="og:url" content="https://example.org/weighpoint/x/pick/go/">');
  expect(tags).toContain('<meta property="og:image" content="https://example.org/weighpoint/assets/x.png">');
});

test('a build that does not know it leaves them out, and names the picture by its path', () => {
  const tags = tagged(null);
  expect(tags).not.toMatch(/canonical|og:url|https?:/u);
  expect(tags).toContain('<meta property="og:image" content="/weighpoint/assets/x.png">');
});

test('texts are escaped for HTML, and the title, which is HTML already, is not escaped again', () => {
  const tags = tagged(null);
  expect(tags).toContain('content="Use “Go” &amp; &lt;co> if &quot;quoted&quot;."');
  expect(tags).toContain('property="og:title" content="When to pick Go &amp; co – Go, Rust or Zig"');
});
