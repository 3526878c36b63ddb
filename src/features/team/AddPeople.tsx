import { useRef, useState } from 'react';
import type { Decision } from '#content';
import { countAnswers, isEmpty } from '#engine';
import { LONGEST_NAME, type Member, memberName, MOST_MEMBERS, type Notice, writeFragment } from '#permalink';
import { sayNotice } from '#words/notices.ts';
import { useActions, useAppServices, useReading } from '#parts/SessionContext.tsx';
import { sayAddHere, sayAdded } from '#words/team/people.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Section } from '#ui/page/Section.tsx';
import { TextField } from '#ui/forms/TextField.tsx';
import styles from './AddPeople.module.css';
import { readLink } from '#state/readLink.ts';
import { refusalOf } from '#words/team/refusal.ts';
import { useDecision } from '#parts/DecisionContext.ts';

interface Props {
  readonly members: readonly Member[];
}

/** Adds someone by link, with a name or without, or the answers that the visitor gave here. */
export function AddPeople({ members }: Props) {
  const decision = useDecision();
  const { addMembers } = useActions();
  const { inFull } = useAppServices();
  const here = useReading();
  const [name, setName] = useState('');
  const [told, setTold] = useState<readonly string[]>([]);
  const take = (people: readonly Member[], notices: readonly Notice[]) => {
    const isOne = people.length === 1;
    const named = people.map((person) => ({ ...person, name: (isOne && memberName(name)) || person.name }));
    addMembers(named);
    setName('');
    setTold([sayAdded(named, members.length), ...notices.map((notice) => sayNotice(notice, decision))]);
  };
  const paste = (link: string): string | null => {
    const read = readLink(link, decision);
    const site = inFull(`/${decision.id}/`).replace(/\/$/, '');
    const refusal = refusalOf(read, { decision, room: MOST_MEMBERS - members.length, site });
    if (read.kind === 'people' && refusal === null) take(read.people, read.notices);
    else setTold([]);
    return refusal;
  };
  return (
    <div className={styles.section}>
      <Section
        id="add"
        heading="Add people"
        sentence="Paste the link of a result, or of another team. Names are optional, and stand in the link of this page."
      >
        <div className={styles.add}>
          <TextField
            label="Name, if you like"
            hint={`At most ${LONGEST_NAME} letters, digits and spaces.`}
            value={name}
            onChange={setName}
            maxLength={LONGEST_NAME}
          />
          <LinkForm onPaste={paste} />
          {canAddHere(decision, members, here) && (
            <Button kind="quiet" onClick={() => take([{ name: '', reading: here }], [])}>
              {sayAddHere(countAnswers(here))}
            </Button>
          )}
          <div role="status">
            {told.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
      </Section>
    </div>
  );
}

/** A field for a link. `onPaste` gives the reason where it cannot be taken; the link then stays in the field. */
function LinkForm({ onPaste }: { readonly onPaste: (link: string) => string | null }) {
  const [link, setLink] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      noValidate
      className={styles.link}
      onSubmit={(event) => {
        event.preventDefault();
        const refusal = onPaste(link);
        setProblem(refusal);
        if (refusal === null) setLink('');
        else field.current?.focus();
      }}
    >
      <TextField ref={field} label="Link" value={link} onChange={setLink} error={problem} />
      <Button type="submit" kind="quiet">
        Add this link
      </Button>
    </form>
  );
}

/** The same answers are not offered twice. */
function canAddHere(decision: Decision, members: readonly Member[], here: Member['reading']): boolean {
  if (isEmpty(here) || members.length >= MOST_MEMBERS) return false;
  const fragment = writeFragment(decision, here);
  return members.every(({ reading }) => writeFragment(decision, reading) !== fragment);
}
