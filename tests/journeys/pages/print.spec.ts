import type { Page } from '@playwright/test';
import { kinds, results } from '../support/addresses.ts';
import { expect, test } from '../support/test.ts';
import { greySpread } from '../support/pictures.ts';

/** The printable area of an A4 sheet, in CSS pixels. */
test.use({ viewport: { width: 680, height: 990 } });

const CONTROLS = 'main :is(button, select, input, [class*="button" i])';

for (const [outcome, address] of Object.entries(results)) {
  test(`${outcome}: the result prints on two sheets at most, with address and date, without controls`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 2, name: 'Ranking' })).toBeVisible();
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);

    await page.emulateMedia({ media: 'print' });
    const said = page.getByText('printed on').locator('..');
    await expect(said).toContainText(address.split('#')[1] ?? '');
    await expect(said).toContainText(new URL(page.url()).origin);
    await expect(said).toContainText(/printed on \d+ \w+ \d{4}\. Values reviewed on \d+ \w+ \d{4}\./);
    const printed = page.locator(CONTROLS).filter({ visible: true });
    expect(await printed.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 100)))).toEqual([]);
    for (const name of ['Change', /^Weigh .* anyway/, /^Answer the/, 'Skip to the content']) {
      await expect(page.getByRole('link', { name })).toHaveCount(0);
    }
  });
}

test('the comparison prints with its address and date, and without room for controls', async ({ page }) => {
  await page.goto(kinds.compare);
  await expect(page.getByRole('table', { name: /factor by factor/u })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const said = page.getByText('printed on').locator('..');
  await expect(said).toContainText(kinds.compare.split('#')[1] ?? '');
  await expect(said).toContainText(/printed on \d+ \w+ \d{4}/u);
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
});

test('the printed date is the day of printing, even if the page has been open for days', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-01T12:00:00') });
  await page.goto(results.pick);
  await expect(page.getByText('printed on 1 March 2026')).toBeAttached();
  await page.clock.setFixedTime(new Date('2026-03-04T12:00:00'));
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('printed on 4 March 2026')).toBeAttached();
});

test('in grey print two options differ by their patterns', async ({ page }) => {
  await page.goto(results.tossUp);
  await page.emulateMedia({ media: 'print' });
  const [solid, hatched] = await Promise.all([spreadOfBar(page, 'left'), spreadOfBar(page, 'right')]);
  expect(solid).toBeLessThan(0.02);
  expect(hatched).toBeGreaterThan(0.1);
});

/** The spread of lightness within the longest bar of a side. */
async function spreadOfBar(page: Page, side: 'left' | 'right'): Promise<number> {
  const bars = page.locator(`td[data-side="${side}"] svg`);
  const widths = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
  const box = await bars.nth(widths.indexOf(Math.max(...widths))).boundingBox();
  if (!box) throw new Error(`There is no bar on the ${side}.`);
  const inside = { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 };
  return greySpread(page, await page.screenshot({ clip: inside, fullPage: true }));
}

/** Counts the sheets of a PDF: Chromium does not compress the page objects. */
function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
