import { type RefObject, useLayoutEffect } from 'react';
import { focusHeading } from './focusHeading.ts';

/** When an element goes away with focus in it, focus goes to the heading of the page instead of getting lost. */
export function useFocusHeir(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const going = element.current;
    return () => {
      if (going?.contains(document.activeElement)) focusHeading();
    };
  }, [element]);
}
