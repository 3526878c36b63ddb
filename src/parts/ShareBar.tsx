import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#ui/Button.tsx';
import { useCopy } from '#ui/useCopy.ts';
import styles from './ShareBar.module.css';
import { useSurroundings } from './SessionContext.tsx';

/** Above this length some chat tools cut a link; a hundred characters are for the name of the site. */
const SAFE_LENGTH = 1900 - 100;

interface Props {
  /** The address to share, as the site writes it. */
  readonly address: string;
  readonly children?: ReactNode;
}

/** Copies the link to what is on the page; where the clipboard refuses, the link stands selected in a field. */
export function ShareBar({ address, children }: Props) {
  const { inFull } = useSurroundings();
  const [state, copy] = useCopy(address);

  return (
    <div className={styles.bar} role="group" aria-label="Share">
      <Button kind="primary" onClick={() => copy(inFull(address))}>
        Copy link
      </Button>
      {children}
      <span role="status" className={styles.status}>
        {state === 'copied' && 'Link copied'}
        {state === 'refused' && 'The browser did not let us copy. The link is selected: copy it from the field.'}
      </span>
      {state === 'refused' && <LinkField link={inFull(address)} />}
      {address.length > SAFE_LENGTH && (
        <p className={styles.status}>This link is long: Discord and Slack bookmarks may cut it.</p>
      )}
    </div>
  );
}

function LinkField({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [link]);
  return <input ref={field} className={styles.field} aria-label="Link to this result" readOnly value={link} />;
}
