import type { Page } from '@playwright/test';
import { expect } from '../support/test.ts';

/** The longest time without a change that the writing of an address may take, in milliseconds. */
const REST = 600;

/**
 * Returns the title and the texts of a page that follow from its address. Closes what is open first. Leaves out messages,
 * which depend on the way to the page, and sections of which the visitor can choose a view.
 */
export async function pageTexts(page: Page): Promise<readonly string[]> {
  await page.evaluate(closeAll);
  await settle(page);
  return page.evaluate(() => {
    const apart = '[data-tone], [role="status"], section:has([data-view]), details > :not(summary), [data-kind="more"]';
    const elements = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, th, td, legend, output)')];
    const texts = elements
      .filter((element) => !element.closest(apart))
      .map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim());
    const menus = [...document.querySelectorAll<HTMLSelectElement>('main section:not(:has([data-view])) select')];
    const sliders = [...document.querySelectorAll('main input[type="range"]')];
    // The first page of the site keeps no answer until the visitor goes on.
    const chosen = document.querySelector<HTMLInputElement>('nav[aria-label="Breadcrumb"] ~ main form input:checked');
    return [
      document.title,
      ...texts.filter((text) => text !== ''),
      ...menus.map(({ value }) => `chosen: ${value}`),
      ...sliders.map((slider) => `slider: ${slider.getAttribute('aria-valuetext') ?? ''}`),
      `answered: ${chosen?.value ?? 'no'}`,
    ];
  });
}

/** Scrolls through a page, so that all its parts load, and waits until its address and its text stop changing. */
async function settle(page: Page): Promise<void> {
  await page.bringToFront();
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = page.url() + (await page.evaluate(scrollThrough));
        return last === before && !last.includes('being counted');
      },
      { intervals: [REST] },
    )
    .toBe(true);
}

async function scrollThrough(): Promise<string> {
  for (let top = 0; top < document.body.scrollHeight; top += window.innerHeight) {
    window.scrollTo(0, top);
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  return document.querySelector('main')?.textContent ?? '';
}

function closeAll(): void {
  for (const details of document.querySelectorAll('main details[open]')) details.removeAttribute('open');
  for (const button of document.querySelectorAll<HTMLElement>('main button[aria-expanded="true"]')) button.click();
}
