import { focusHeading } from './focusHeading.ts';

/**
 * Moves focus to the heading of the page each time that the element with focus is removed, so that focus does not get lost.
 * Returns a function that ends this.
 */
export function keepFocus(): () => void {
  let last = document.activeElement;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
  };
  const forget = () => {
    // Some browsers also report that focus leaves when they remove the element.
    setTimeout(() => {
      if (last?.isConnected === true && document.activeElement === document.body) last = null;
    });
  };
  const removals = new MutationObserver(() => {
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    last = null;
    focusHeading();
  });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', forget);
  removals.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', forget);
    removals.disconnect();
  };
}
