import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PageBody } from '#ui/page/PageBody.tsx';
import { PageFrame } from '#ui/page/PageFrame.tsx';

test('a page has this order: skip link, header, breadcrumbs, content, footer', () => {
  const html = renderToString(
    <PageFrame header={<header />} footer={<footer />}>
      <PageBody before={<nav />}>Words</PageBody>
    </PageFrame>,
  );
  const order = ['href="#main"', '<header', '<nav', '<main id="main"', '<footer'].map((part) => html.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
