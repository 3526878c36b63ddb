import type { Page } from '@playwright/test';
import { changedPixels } from './pictures.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A control with focus, and its focus mark. */
export interface FocusStop {
  readonly element: string;
  /** Equal for all controls that look alike. */
  readonly kind: string;
  /** The boxes inside the focus mark: the lines of the control, or its row. Empty if there is no mark. */
  readonly marked: readonly Box[];
  /** Says what covers the control, or that it is outside the window; null if it is visible. */
  readonly trouble: string | null;
}

/** Returns the control with focus, or null. */
export function focusStop(page: Page): Promise<FocusStop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const said = (what: Element | null) => what?.outerHTML.replaceAll(/\s+/g, ' ').slice(0, 100) ?? 'nothing';
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const marked = around.find((each) => each && getComputedStyle(each).outlineStyle !== 'none') ?? null;
    const lines = [...(marked ?? element).getClientRects()];
    const points = lines.flatMap(({ x, y, width, height }) =>
      [0.15, 0.5, 0.85].map((share) => ({ x: x + width / 2, y: y + height * share })),
    );
    const trouble = points.flatMap((point) => {
      if (point.y < 0 || point.y > window.innerHeight || point.x < 0 || point.x > window.innerWidth) {
        return ['outside the window'];
      }
      const top = document.elementFromPoint(point.x, point.y);
      const isOwn = top !== null && (marked ?? element).contains(top);
      return isOwn ? [] : [`covered by ${said(top)}`];
    });
    return {
      element: said(element),
      kind: [element.localName, element.className, element.getAttribute('type'), element.parentElement?.className].join(
        ' ',
      ),
      marked: marked ? lines.map(({ x, y, width, height }) => ({ x, y, width, height })) : [],
      trouble: trouble[0] ?? null,
    };
  });
}

/**
 * Measures the thickness of a focus mark in pixels: the area whose luminance changes by 3 to 1 or more, divided by the
 * circumference. Measures again if a part that loaded late has moved the control.
 */
export async function focusMarkThickness(page: Page, marked: readonly Box[]): Promise<number> {
  const clip = around(marked);
  const focused = await page.screenshot({ clip });
  const holder = await page.evaluateHandle(() => document.activeElement);
  await holder.evaluate((element) => element instanceof HTMLElement && element.blur());
  const blurred = await page.screenshot({ clip });
  await holder.evaluate((element) => element instanceof HTMLElement && element.focus({ preventScroll: true }));
  const now = (await focusStop(page))?.marked ?? marked;
  if (JSON.stringify(now) !== JSON.stringify(marked)) return focusMarkThickness(page, now);
  const circumference = marked.reduce((sum, { width, height }) => sum + 2 * (width + height), 0);
  return (await changedPixels(page, focused, blurred)) / circumference;
}

/** Returns the box around some boxes, with room for a mark around them. */
function around(boxes: readonly Box[]): Box {
  const room = 8;
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - room);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - room);
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + room;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + room;
  return { x, y, width: right - x, height: bottom - y };
}
