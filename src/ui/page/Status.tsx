import { useEffect, useState } from 'react';
import { Hidden } from './Hidden.tsx';

/** The time that a text must stay the same before it is announced, in milliseconds. */
const REST = 400;

/** Announces a text to screen readers when it changes. After quick changes it announces only the last one. */
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
