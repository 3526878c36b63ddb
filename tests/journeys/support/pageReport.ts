import type { Page } from '@playwright/test';

/** The properties that every page must have in order. */
interface PageReport {
  /** The number of each landmark that may occur once. */
  readonly landmarks: Readonly<Record<'banner' | 'main' | 'contentinfo', number>>;
  /** The names of the navigations, which must differ. */
  readonly navigations: readonly string[];
  readonly positiveTabindex: readonly string[];
  /** Parts of tables with another display and no role: some browsers then lose their meaning. */
  readonly forgottenTableParts: readonly string[];
  /** All texts, names and descriptions. */
  readonly words: string;
}

/** Reports on a page in its present state. */
export function reportOn(page: Page): Promise<PageReport> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const nameOf = (element: Element) => {
      const id = element.getAttribute('aria-labelledby');
      return element.getAttribute('aria-label') ?? (id ? document.getElementById(id)?.textContent : null) ?? '';
    };
    const texts = all('[aria-label], [title], [alt], [placeholder], [aria-valuetext]').flatMap((element) =>
      ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext'].map((name) => element.getAttribute(name) ?? ''),
    );
    return {
      landmarks: {
        banner: all('header').filter((header) => !header.closest('main, article, section')).length,
        main: all('main, [role="main"]').length,
        contentinfo: all('footer').filter((footer) => !footer.closest('main, article, section')).length,
      },
      navigations: all('nav').map(nameOf),
      positiveTabindex: all('[tabindex]')
        .filter((element) => element.tabIndex > 0)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      forgottenTableParts: all('table, thead, tbody, tfoot, tr, th, td')
        .filter((part) => !getComputedStyle(part).display.startsWith('table') && !part.hasAttribute('role'))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      words: [document.title, document.body.innerText, ...texts].join('\n'),
    };
  });
}

/**
 * Lists links and controls whose target is smaller than `least` pixels; the target of a radio is its row. Leaves out links
 * inside a sentence, because the lines around them set their height (WCAG 2.5.8).
 */
export function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((limit) => {
    const targetOf = (element: HTMLElement) =>
      element.matches('[type="radio"], [type="checkbox"]') ? (element.parentElement ?? element) : element;
    const isText = (node: Node) =>
      node instanceof Element ? node.localName === 'span' && getComputedStyle(node).display === 'inline' : true;
    const isInSentence = (element: HTMLElement) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node !== element && isText(node) && /[\p{L}\p{N}]/u.test(node.textContent ?? ''),
      );
    return [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility() && !isInSentence(element))
      .flatMap((element) => {
        const { width, height } = targetOf(element).getBoundingClientRect();
        if (width >= limit - 0.01 && height >= limit - 0.01) return [];
        return [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
      });
  }, least);
}

/**
 * Lists what is wider than the window, or cut off inside a box. A region may scroll sideways if it has a name and takes
 * focus.
 */
export function sidewaysBreaches(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scroll = document.documentElement.scrollWidth;
    const isHidden = (element: Element) => element.closest('[class*="hidden" i], [class*="skip" i], svg') !== null;
    const elements = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && !isHidden(element),
    );
    const wide = elements.filter((element) => element.getBoundingClientRect().right > width + 1);
    const cut = elements.filter((element) => {
      const isScroller = element.matches(
        '[role="region"][tabindex="0"][aria-label], [role="region"][tabindex="0"][aria-labelledby]',
      );
      const clips =
        getComputedStyle(element).overflowX !== 'visible' && !element.matches('input, select') && !isScroller;
      return clips && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    });
    const said = (what: string, element: Element) => `${what}: ${element.outerHTML.slice(0, 120)}`;
    return [
      ...(scroll > width ? [`the page is ${scroll} px wide in a window of ${width} px`] : []),
      ...(scroll > width ? wide.slice(0, 5).map((element) => said('stands out', element)) : []),
      ...cut.map((element) => said('is cut off', element)),
    ];
  });
}

/** Adds style rules to a page. The content policy allows no style element, so it adopts a style sheet. */
export async function addStyles(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

export async function removeStyles(page: Page): Promise<void> {
  await page.evaluate(() => (document.adoptedStyleSheets = []));
}

/** Sets the default font size of the browser, which is usually 16 px. */
export async function setLetterSize(page: Page, standard: number): Promise<void> {
  const settings = await page.context().newCDPSession(page);
  await settings.send('Page.setFontSizes', { fontSizes: { standard } });
}
