import type { ComponentProps } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface Props extends Omit<ComponentProps<'a'>, 'href' | 'target'> {
  /** The path of a page, without the path that the site stands under. */
  readonly to: string;
}

/**
 * A link to a page of the site. It opens the page without a load, unless the visitor asks for another tab. The router's own
 * `Link` can also fetch pages ahead, and brings 4 kB for it.
 */
export function Link({ to, onClick, children, ...rest }: Props) {
  const open = useLinkClickHandler(to);
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) open(event);
      }}
    >
      {children}
    </a>
  );
}
