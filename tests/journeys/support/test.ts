import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A journey. It fails if a page logs an error, throws, violates its content policy, or sends a request to another origin.
 * `complaints` lists these events so far; a journey that causes one on purpose removes it. A page that is not found is no
 * complaint, although the console calls it an error.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const pages = new Set<string>();
      const home = new URL(baseURL ?? '').origin;
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (request.isNavigationRequest()) pages.add(withoutFragment(url.href));
        if (/^(https?|wss?):$/u.test(url.protocol) && url.origin !== home) complaints.push(`request: ${url.href}`);
      });
      context.on('console', (message) => {
        const { url } = message.location();
        const isPageNotFound = message.text().includes('status of 404') && pages.has(withoutFragment(url));
        if (message.type() === 'error' && !isPageNotFound) complaints.push(`console: ${message.text()} (${url})`);
      });
      context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
      await context.exposeBinding('reportViolation', (_source, text: string) => complaints.push(`policy: ${text}`));
      await context.addInitScript(reportViolations);
      await use(complaints);
      expect(complaints, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
});

/** The tag of journeys that visit every page of a kind: `npm run test:e2e:all` runs them, `npm test` does not. */
export const WHOLE = ['@whole'];

/** Expects no violation of WCAG 2.2 A and AA, or of axe's best practices, in the present state of the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  await expectNoViolation(page, (axe) => axe.withTags(tags));
}

/** Expects enough contrast: checks the rules of axe that a theme can break. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNoViolation(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']));
}

async function expectNoViolation(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // The pages have no frames. In legacy mode axe opens no second page to combine frames, which is faster.
  const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' | ')})`,
  );
  expect.soft(found, 'what axe found').toEqual([]);
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? '';
}

/** Runs in the page, before anything else does. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    window.reportViolation(`${event.effectiveDirective} blocked ${event.blockedURI || 'inline'} ${event.sample}`);
  });
}

declare global {
  interface Window {
    reportViolation: (text: string) => void;
  }
}
