import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#ui/forms/Button.tsx';
import { LineToCopy } from '#ui/forms/LineToCopy.tsx';
import { useCopy } from '#ui/forms/useCopy.ts';
import { sayCutBy } from '#words/page/sharing.ts';
import styles from './ShareBar.module.css';
import { useAppServices } from '../context/SessionContext.tsx';

interface Props {
  /** The address to share, without the base path. */
  readonly address: string;
  readonly children?: ReactNode;
}

/** Copies the link to the page. If the clipboard refuses, the link is selected in a field. */
export function ShareBar({ address, children }: Props) {
  const { inFull } = useAppServices();
  const [state, copy] = useCopy(address);
  const cutBy = sayCutBy(address.length);

  return (
    <div className={styles.bar} role="group" aria-label="Share">
      <Button kind="primary" onClick={() => copy(inFull(address))}>
        Copy link
      </Button>
      {children}
      <span role="status" className={styles.status}>
        {state && SAID[state]}
      </span>
      {state === 'refused' && <LinkField link={inFull(address)} />}
      {cutBy && <p className={styles.status}>{cutBy}</p>}
    </div>
  );
}

const SAID = {
  copied: 'Link copied',
  refused: 'The browser did not let us copy. The link is selected: copy it from the field.',
};

function LinkField({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [link]);
  return <LineToCopy ref={field} name="Link to this result" value={link} />;
}
