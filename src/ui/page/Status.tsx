import { useEffect, useState } from 'react';
import { Hidden } from './Hidden.tsx';

/** How long the words must stand before they are said, in milliseconds. */
const REST = 400;

/** Tells those who do not see it what has changed, politely and once: only the last of quick changes. */
export function Status({ text }: { readonly text: string }) {
  const [said, setSaid] = useState(text);
  useEffect(() => {
    if (text === said) return undefined;
    const timer = setTimeout(() => setSaid(text), REST);
    return () => clearTimeout(timer);
  }, [text, said]);
  return (
    <Hidden>
      <span role="status">{said}</span>
    </Hidden>
  );
}
