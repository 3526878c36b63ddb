import type { Page } from '@playwright/test';
import { kinds, results, teams } from '../support/addresses.ts';
import type { Chance } from './chance.ts';

/** A random act on a page. */
export interface Deed {
  /** Says what was done. */
  readonly text: string;
  /** True for an act by key or on a control: after it something on the page must have focus. */
  readonly keepsFocus: boolean;
}

/** The tab of a visitor, with the way they press: with a mouse or a finger. */
export interface Tab {
  readonly page: Page;
  readonly pointer: 'mouse' | 'finger';
}

const ADDRESSES = Object.values({ ...kinds, ...results, ...teams });

/** Texts that a visitor may paste into a field. */
const TEXTS = [...ADDRESSES.map((path) => `https://example.org${path}`), 'Ana', '55', '7', '#team=new&&&=%'];

const KEYS = 'Tab Tab Shift+Tab Enter Space ArrowDown ArrowUp ArrowLeft ArrowRight Home End PageDown Escape'.split(' ');

type Doing = (tab: Tab, chance: Chance) => Promise<Deed>;

/** The acts, each as often as its weight. */
const DOINGS: readonly Doing[] = [
  { doing: press, weight: 5 },
  { doing: pressKey, weight: 3 },
  { doing: choose, weight: 2 },
  ...[drag, paste, goBack, goForward, reload, scroll, openAddress].map((doing) => ({ doing, weight: 1 })),
].flatMap(({ doing, weight }) => Array.from({ length: weight }, () => doing));

/** Does one random thing on a page. */
export function act(tab: Tab, chance: Chance): Promise<Deed> {
  return chance.oneOf(DOINGS)(tab, chance);
}

/** Opens any page of the site, as a bookmark does. */
export async function openAddress({ page }: Tab, chance: Chance): Promise<Deed> {
  const address = chance.oneOf(ADDRESSES);
  await page.goto(address);
  await programStarted(page);
  return { text: `open ${address}`, keepsFocus: false };
}

/** Returns true if something on the page has focus, two frames from now. */
export function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    return document.activeElement !== null && document.activeElement !== document.body;
  });
}

async function press({ page, pointer }: Tab, chance: Chance): Promise<Deed> {
  const place = await placeOf(page, 'a, button, summary, label:has(input)', chance);
  if (!place) return nothing('press');
  await (pointer === 'mouse' ? page.mouse.click(place.x, place.y) : page.touchscreen.tap(place.x, place.y));
  return { text: `press “${place.name}”`, keepsFocus: await isPressed(page) };
}

async function pressKey({ page }: Tab, chance: Chance): Promise<Deed> {
  const key = chance.oneOf(KEYS);
  const hadFocus = await hasFocus(page);
  await page.keyboard.press(key);
  // Tab leads out of the page at its ends.
  return { text: `key ${key}`, keepsFocus: hadFocus && !key.endsWith('Tab') };
}

async function choose({ page }: Tab, chance: Chance): Promise<Deed> {
  const menus = page.locator('main select:visible');
  const count = await menus.count();
  if (count === 0) return nothing('choose');
  const menu = menus.nth(chance.below(count));
  const index = chance.below(await menu.locator('option').count());
  await menu.focus();
  await menu.selectOption({ index });
  return { text: `choose option ${index} of a menu`, keepsFocus: true };
}

/** Drags a slider or the point of the map. */
async function drag({ page }: Tab, chance: Chance): Promise<Deed> {
  const place = await placeOf(page, 'input[type="range"], button[aria-label^="Point"]', chance);
  if (!place) return nothing('drag');
  const [right, down] = [chance.below(200) - 100, chance.below(60) - 30];
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + right, place.y + down, { steps: 3 });
  await page.mouse.up();
  return { text: `drag “${place.name}” by ${right}, ${down}`, keepsFocus: await isPressed(page) };
}

async function paste({ page }: Tab, chance: Chance): Promise<Deed> {
  const fields = page.locator('main :is(input:not([type="radio"], [type="range"], [readonly]), textarea):visible');
  const count = await fields.count();
  if (count === 0) return nothing('paste into');
  const text = chance.oneOf(TEXTS);
  await fields.nth(chance.below(count)).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  return { text: `paste ${text}`, keepsFocus: true };
}

async function goBack({ page }: Tab): Promise<Deed> {
  // The first entry of a new tab is no page of the site.
  await page.evaluate(() => (window.navigation.currentEntry?.index ?? 0) > 0 && window.history.back());
  await page.waitForLoadState();
  return { text: 'Back', keepsFocus: false };
}

async function goForward({ page }: Tab): Promise<Deed> {
  await page.evaluate(() => window.history.forward());
  await page.waitForLoadState();
  return { text: 'Forward', keepsFocus: false };
}

async function reload({ page }: Tab): Promise<Deed> {
  await page.reload();
  await programStarted(page);
  return { text: 'reload', keepsFocus: false };
}

async function scroll({ page }: Tab, chance: Chance): Promise<Deed> {
  const distance = chance.below(2000) - 800;
  await page.evaluate((by) => window.scrollBy(0, by), distance);
  return { text: `scroll by ${distance}`, keepsFocus: false };
}

/** Returns true if the last press was on its element. A part that loads late may move the element away. */
function isPressed(page: Page): Promise<boolean> {
  return page.evaluate(() => 'pressed' in document.documentElement.dataset);
}

/** Waits until the program has started. A link that is pressed earlier loads a page, and nothing on it has focus. */
function programStarted(page: Page): Promise<void> {
  return page.waitForLoadState('networkidle');
}

function nothing(doing: string): Deed {
  return { text: `nothing to ${doing}`, keepsFocus: false };
}

/** Scrolls to a random element that matches, and returns its place and name; null if it moves, is covered or is missing. */
function placeOf(page: Page, selector: string, chance: Chance) {
  return page.evaluate(
    async ([wanted, number]) => {
      const leadsToPage = (link: HTMLAnchorElement) =>
        link.origin === window.location.origin && link.pathname.endsWith('/') && link.target === '';
      const elements = [...document.querySelectorAll(wanted)].filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true }) &&
          (!(each instanceof HTMLAnchorElement) || leadsToPage(each)),
      );
      const element = elements[number % elements.length];
      if (!element) return null;
      const note = (event: PointerEvent) => {
        if (event.composedPath().includes(element)) document.documentElement.dataset.pressed = '';
      };
      delete document.documentElement.dataset.pressed;
      window.addEventListener('pointerdown', note, { capture: true, once: true });
      // As a visitor scrolls: after a reload the page then stops going to its previous place.
      window.dispatchEvent(new WheelEvent('wheel'));
      element.scrollIntoView({ block: 'center' });
      const middle = () => {
        const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      const before = middle();
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      const { x, y } = middle();
      const isSteady = x === before.x && y === before.y;
      const canPress = isSteady && element.contains(document.elementFromPoint(x, y));
      const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60);
      return canPress ? { x, y, name } : null;
    },
    [selector, chance.below(1_000_000)] as const,
  );
}
