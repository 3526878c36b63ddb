import { Button } from '#ui/forms/Button.tsx';
import { LineToCopy } from '#ui/forms/LineToCopy.tsx';
import { isChunkError } from '../startup/chunk.ts';
import styles from './MessagePage.module.css';

/** The page after an error. It uses none of the other parts, since one of them may have caused the error. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const isMissingPart = isChunkError(error);
  const title = isMissingPart ? 'A part of this page did not load' : 'Something went wrong here';
  return (
    <main id="main" className={styles.message}>
      <title>{`${title} – Weighpoint`}</title>
      <h1 tabIndex={-1}>{title}</h1>
      <p>{`${
        isMissingPart
          ? 'The network may be gone, or a newer version may have replaced this one.'
          : 'This page met a case that it does not know. That is our mistake, not yours.'
      } The answers are in the address: reload, or copy the link to keep them.`}</p>
      <p>
        <Button kind="primary" onClick={() => window.location.reload()}>
          Reload
        </Button>
      </p>
      <p>
        <label htmlFor="link">Link to this page</label>
        <LineToCopy id="link" value={window.location.href} />
      </p>
      <p>
        <a href={import.meta.env.BASE_URL}>All decisions</a>
      </p>
    </main>
  );
}
