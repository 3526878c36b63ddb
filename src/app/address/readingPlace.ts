/** The place of a visitor on a page, which the address does not contain. */
export interface ReadingPlace {
  /** The scroll position, in pixels. */
  readonly top: number;
  /** The names of the open rows and of the chosen views. */
  readonly opened: readonly string[];
}

/** A row that a visitor can open, or a view that a visitor can choose. */
interface Opener {
  readonly name: string;
  readonly isOpen: boolean;
  readonly open: () => void;
}

/** Events that mean that the visitor scrolls. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** The longest time that a page may take to grow to its previous height, in milliseconds. */
const GROWTH_TIME = 3000;

/** Returns the current place on the page. */
export function placeNow(): ReadingPlace {
  const opened = openers().filter(({ isOpen }) => isOpen);
  return { top: window.scrollY, opened: opened.map(({ name }) => name) };
}

/**
 * Opens the rows of a place and scrolls to it, and does so again whenever the page grows, until the visitor scrolls.
 * Returns a function that stops it.
 */
export function goToPlace({ top, opened }: ReadingPlace): () => void {
  const waiting = new Set(opened);
  const go = () => {
    // An opened row may contain others.
    while (openNext(waiting));
    window.scrollTo(0, top);
  };
  const growth = new ResizeObserver(go);
  const additions = new MutationObserver(go);
  const stop = () => {
    growth.disconnect();
    additions.disconnect();
    for (const event of OWN_MOVES) window.removeEventListener(event, stop);
  };
  go();
  growth.observe(document.body);
  additions.observe(document.body, { childList: true, subtree: true });
  for (const event of OWN_MOVES) window.addEventListener(event, stop, { passive: true });
  setTimeout(stop, GROWTH_TIME);
  return stop;
}

/** Opens the first of the waiting rows that the page has. Returns false if it has none of them. */
function openNext(waiting: Set<string>): boolean {
  const next = waiting.size > 0 ? openers().find(({ name }) => waiting.has(name)) : undefined;
  if (!next) return false;
  waiting.delete(next.name);
  if (!next.isOpen) next.open();
  return true;
}

/** Returns everything that opens in the main part of the page, views before rows. Equal names get a number. */
function openers(): readonly Opener[] {
  const counts = new Map<string, number>();
  return ['[data-view] input', '[data-view] option', 'details', 'button[aria-expanded]']
    .flatMap((what) => [...document.querySelectorAll<HTMLElement>(`main ${what}`)])
    .map((element) => {
      const { name, ...opener } = openerOf(element);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return { ...opener, name: `${name} ${counts.get(name)}` };
    });
}

function openerOf(element: HTMLElement): Opener {
  if (element instanceof HTMLDetailsElement) {
    const name = element.querySelector('summary')?.textContent ?? '';
    return { name, isOpen: element.open, open: () => element.toggleAttribute('open', true) };
  }
  if (element instanceof HTMLOptionElement) {
    const name = `${element.closest('select')?.labels[0]?.textContent}: ${element.label}`;
    return { name, isOpen: element.selected, open: () => choose(element) };
  }
  const isChosen = element instanceof HTMLInputElement && element.checked;
  const isOpen = isChosen || element.getAttribute('aria-expanded') === 'true';
  return { name: element.closest('label, button')?.textContent ?? '', isOpen, open: () => element.click() };
}

function choose(option: HTMLOptionElement): void {
  const select = option.closest('select');
  if (!select) return;
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
