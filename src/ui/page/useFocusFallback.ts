import { type RefObject, useLayoutEffect } from 'react';
import { focusHeading } from './focusHeading.ts';

/** Moves focus to the heading of the page if an element is removed while focus is in it, so focus does not get lost. */
export function useFocusFallback(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const going = element.current;
    return () => {
      if (going?.contains(document.activeElement)) focusHeading();
    };
  }, [element]);
}
