import { useEffect, useRef, useState } from 'react';
import { Button, buttonClass } from '#ui/forms/Button.tsx';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { useCopy } from '#ui/forms/useCopy.ts';
import { correctionIssue, type Issue, issueAddress, type Objection } from '#words/correction.ts';
import { useAppServices } from '../context/SessionContext.tsx';
import styles from './ValueEditor.module.css';
import { useFacts } from '../context/FactsContext.ts';

/** Prepares the correction of a value with one click, to copy it or to open it as an issue. Nothing is sent from here. */
export function Correction(objection: Objection) {
  const decision = useFacts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary="Prepare a correction" open={isOpen} onToggle={setOpen}>
      {isOpen && <IssueText issue={correctionIssue(decision, objection)} />}
    </Disclosure>
  );
}

function IssueText({ issue }: { readonly issue: Issue }) {
  const { repository } = useAppServices();
  const text = `${issue.title}\n\n${issue.body}`;
  const [state, copy] = useCopy(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'refused') field.current?.select();
  }, [state]);
  return (
    <>
      <textarea
        ref={field}
        className={styles.text}
        aria-label="Text of the correction"
        rows={8}
        readOnly
        value={text}
      />
      <p className={styles.acts}>
        <Button kind="quiet" onClick={() => copy(text)}>
          Copy text
        </Button>
        {repository && (
          <a
            className={buttonClass('quiet')}
            href={issueAddress(repository, issue)}
            target="_blank"
            rel="noopener noreferrer"
          >
            Open as an issue
          </a>
        )}
        <span role="status">{state && SAID[state]}</span>
      </p>
    </>
  );
}

const SAID = {
  copied: 'Text copied',
  refused: 'The browser did not let us copy. The text is selected: copy it from the field.',
};
