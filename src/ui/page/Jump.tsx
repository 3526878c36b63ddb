import type { ComponentProps, MouseEvent } from 'react';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** The id of the element to go to. */
  readonly to: string;
}

/** A link to an element of the same page. It moves focus and scrolls, and keeps the fragment of the address. */
export function Jump({ to, children, ...rest }: Props) {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    moveTo(to);
  };
  return (
    <a {...rest} href={`#${to}`} onClick={go}>
      {children}
    </a>
  );
}

function moveTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  const place = target.matches('input') ? target.closest('fieldset') : null;
  (place ?? target).scrollIntoView();
}
