import { type Ref, useState } from 'react';
import { Button } from '#ui/forms/Button.tsx';
import { TextArea } from '#ui/forms/TextArea.tsx';
import styles from './AddPeople.module.css';

interface Props {
  /** Takes the pasted text. Returns null, or the reason why it cannot be used; the text then stays in the field. */
  readonly onPaste: (text: string) => string | null;
  /** For moving focus to the field. */
  readonly ref: Ref<HTMLTextAreaElement>;
}

/** A field for links. It keeps line breaks, because a link ends at the end of its line. */
export function LinkForm({ onPaste, ref }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      noValidate
      className={styles.link}
      onSubmit={(event) => {
        event.preventDefault();
        const refusal = onPaste(text);
        setProblem(refusal);
        if (refusal === null) setText('');
        else event.currentTarget.querySelector('textarea')?.focus();
      }}
    >
      <TextArea ref={ref} label="Link" rows={2} value={text} onChange={setText} error={problem} />
      <Button type="submit" kind="quiet">
        Add this link
      </Button>
    </form>
  );
}
