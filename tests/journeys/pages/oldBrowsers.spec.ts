import type { Locator, Page } from '@playwright/test';
import { kinds, results } from '../support/addresses.ts';
import { expect, test } from '../support/test.ts';

// The policy names the hash of the styles, which these journeys change.
test.use({ bypassCSP: true });

test('in a browser without light-dark() radios, sliders and buttons are seen', async ({ page }) => {
  await misspell(page, 'light-dark(', 'light-dusk(');
  await page.goto(kinds.question);
  const radio = page.getByRole('radio', { checked: true });
  await expect(radio).toBeVisible();
  expect(await look(radio, 'border-top-width')).toBe('2px');
  expect(await look(radio, 'border-top-color')).not.toBe(await look(page.getByRole('main'), 'background-color'));
  expect(await dot(radio)).not.toBe('rgba(0, 0, 0, 0)');
  expect(await look(page.getByRole('button', { name: 'Continue' }), 'background-color')).toBe('rgb(20, 32, 28)');
  await page.goto(results.pick);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('pick Bike');
  expect(await look(page.getByRole('button', { name: 'Copy link' }), 'border-top-width')).not.toBe('0px');
});

test('in a browser without nested rules the browser’s own radios and buttons are seen, and work', async ({ page }) => {
  await page.goto(kinds.question);
  await page.evaluate(dropNestedRules);
  const radio = page.getByRole('radio', { name: 'By daylight' });
  expect(await look(radio, 'appearance')).not.toBe('none');
  await radio.check();
  await expect(radio).toBeChecked();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\/ask\/wish\/.*hour=day/u);
});

/** Changes a word in the styles of every page, so that the browser does not know it. */
async function misspell(page: Page, word: string, wrong: string): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(word, wrong) });
  });
}

/** Runs in the page: takes every rule out of another rule, as a browser does that does not know nesting. */
function dropNestedRules(): void {
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) while (rule.cssRules.length > 0) rule.deleteRule(0);
      else if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
}

function look(element: Locator, property: string): Promise<string> {
  return element.evaluate((each, name) => getComputedStyle(each).getPropertyValue(name), property);
}

/** The colour of the dot of a radio. */
function dot(radio: Locator): Promise<string> {
  return radio.evaluate((each) => getComputedStyle(each, '::before').borderTopColor);
}
