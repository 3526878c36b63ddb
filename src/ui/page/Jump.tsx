import type { ComponentProps, MouseEvent } from 'react';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** The id of the element to go to. */
  readonly to: string;
}

/**
 * A link to an element of the same page. It moves focus and scrolls, and keeps the fragment of the address. In another tab
 * it opens the page with its fragment, because the answers are in it.
 */
export function Jump({ to, children, ...rest }: Props) {
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    if (isForAnotherTab(event)) return leadToWholePage(event);
    event.preventDefault();
    moveTo(to);
  };
  return (
    <a {...rest} href={`#${to}`} onClick={go} onAuxClick={leadToWholePage} onContextMenu={leadToWholePage}>
      {children}
    </a>
  );
}

function isForAnotherTab({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

/** Makes a link lead to the address on screen, before the browser or its menu reads where it leads. */
function leadToWholePage({ currentTarget }: MouseEvent<HTMLAnchorElement>): void {
  if (window.location.hash !== '') currentTarget.href = window.location.href;
}

function moveTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  const place = target.matches('input') ? target.closest('fieldset') : null;
  (place ?? target).scrollIntoView();
}
