import type { Page } from '@playwright/test';

/**
 * Lets a page be rewritten as a browser's translator does: every text node is replaced by two nested `font` elements with
 * the same words, when the page is loaded and after each change. What is drawn is left alone.
 */
export async function translate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const isOver = (text: Text) =>
      !text.parentElement ||
      text.parentElement.closest('font, svg, script, style, textarea, noscript') !== null ||
      text.data === '';
    const rewrite = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node: Node | null = root; node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
      for (const text of texts.filter((each) => !isOver(each))) {
        const [outer, inner] = [font(), font()];
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    const watch = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) rewrite(node);
    });
    document.addEventListener('DOMContentLoaded', () => {
      rewrite(document.body);
      watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  });
}

/** Returns the words that a reader sees or hears, in order, without line ends: elements inside a line have them too. */
export function wordsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => document.body.innerText.split(/\s+/u));
}
