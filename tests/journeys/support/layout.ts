import type { Page } from '@playwright/test';

/**
 * Lists texts that lie over each other, that are cut off by a box around them or by the drawing that they are in, and words
 * that are broken inside.
 */
export function textBreaches(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Line {
      readonly node: Text;
      readonly box: DOMRect;
    }
    const ancestorsOf = (node: Node) => {
      const found: Element[] = [];
      for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) found.push(box);
      return found;
    };
    /** For ears only, or over the page on purpose. */
    const isApart = (box: Element) =>
      (box instanceof HTMLElement && box.offsetWidth <= 1) || /sticky|fixed/u.test(getComputedStyle(box).position);
    const isShown = (node: Text) =>
      node.parentElement !== null &&
      node.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      node.parentElement.closest('option, script, style') === null &&
      !ancestorsOf(node).some(isApart);
    const textNodes = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text && node.data.trim() !== '' && isShown(node)) found.push(node);
      }
      return found;
    };
    const rangeOf = (node: Text, start: number, end: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    };
    /** Letters are lower than their line. */
    const core = ({ left, right, top, height }: DOMRect) =>
      new DOMRect(left, top + 0.25 * height, right - left, 0.5 * height);
    const linesOf = (node: Text): readonly Line[] =>
      [...rangeOf(node, 0, node.length).getClientRects()]
        .filter(({ width, height }) => width > 1 && height > 1)
        .map((box) => ({ node, box: core(box) }));
    const said = ({ data }: Text) => `“${data.trim().slice(0, 60)}”`;
    const nodes = textNodes();

    const lines = nodes.flatMap(linesOf).toSorted((one, other) => one.box.top - other.box.top);
    const overlapping = lines.flatMap((one, place) => {
      const found: string[] = [];
      for (let next = place + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.box.top > one.box.bottom - 2) break;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        if (across > 2 && other.node !== one.node) found.push(`${said(one.node)} lies over ${said(other.node)}`);
      }
      return found;
    });

    const broken = nodes.flatMap((node) =>
      [...node.data.matchAll(/[\p{L}\p{N}]{2,}/gu)].flatMap(({ 0: word, index }) => {
        const rects = [...rangeOf(node, index, index + word.length).getClientRects()].filter(({ width }) => width > 0);
        const tops = rects.map(({ top, height }) => top + height / 2);
        return Math.max(...tops) - Math.min(...tops) > 4 ? [`“${word}” is broken in ${said(node)}`] : [];
      }),
    );

    const cut = nodes.flatMap((node) => {
      const found: string[] = [];
      for (const box of ancestorsOf(node)) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (box instanceof HTMLElement && overflowX === 'visible' && overflowY === 'visible') continue;
        if (box instanceof SVGElement && !box.matches('svg')) continue;
        if (box instanceof SVGElement && overflowX === 'visible') continue;
        const around = box.getBoundingClientRect();
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        for (const { box: line } of linesOf(node)) {
          const sideways = !scrolls(overflowX) && (line.left < around.left - 1.5 || line.right > around.right + 1.5);
          const upright = !scrolls(overflowY) && (line.top < around.top - 1.5 || line.bottom > around.bottom + 1.5);
          if (sideways || upright) found.push(`${said(node)} is cut off`);
        }
      }
      return found.slice(0, 1);
    });
    return [...new Set([...overlapping, ...broken, ...cut])];
  });
}
