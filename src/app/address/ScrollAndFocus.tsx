import { useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { focusHeading } from '#ui/page/focusHeading.ts';
import { keepFocus } from '#ui/page/keepFocus.ts';
import { PlacesContext, useShown } from './BindingContext.ts';
import { goToPlace } from './readingPlace.ts';
import { isReturn } from './readingPlaces.ts';
import type { Shown } from './screen.ts';

const TOP = { top: 0, opened: [] };

/**
 * Scrolls to the top of a new page and moves focus to its heading. After Back, Forward and a reload it goes to the place
 * where the visitor was, also within one page. Otherwise it leaves the page, and the first page of a visit, where it is.
 */
export function ScrollAndFocus() {
  const shown = useShown(all);
  const places = useContext(PlacesContext);
  const before = useRef<Shown | null>(null);
  const stopScrolling = useRef<(() => void) | null>(null);

  useLayoutEffect(() => {
    const last = before.current;
    before.current = shown;
    if (shown.isPrerendered) return;
    const isFirst = !last || last.isPrerendered;
    const isOther = !isFirst && last.page !== shown.page;
    const isBack = isFirst ? isReturn() : shown.by === 'history' && last.entry !== shown.entry;
    if (isOther) focusHeading();
    const place = (isBack ? places?.at(shown.entry) : null) ?? (isOther ? TOP : null);
    if (!place) return;
    stopScrolling.current?.();
    stopScrolling.current = goToPlace(place);
  }, [shown, places]);

  useEffect(scrollByOurselves, []);
  useEffect(keepFocus, []);

  return null;
}

function all(shown: Shown): Shown {
  return shown;
}

/** Lets the browser restore the position only while a page loads, when it may be faster than the program. */
function scrollByOurselves(): () => void {
  const take = () => (window.history.scrollRestoration = 'manual');
  const leave = () => (window.history.scrollRestoration = 'auto');
  take();
  window.addEventListener('pageshow', take);
  window.addEventListener('pagehide', leave);
  return () => {
    window.removeEventListener('pageshow', take);
    window.removeEventListener('pagehide', leave);
  };
}
