import { useRef } from 'react';
import type { Decision } from '#content';
import { countAnswers, isEmpty } from '#engine';
import { LONGEST_NAME, type Member, MOST_MEMBERS, writeFragment } from '#permalink';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { useReading } from '#parts/context/SessionContext.tsx';
import { sayAddHere } from '#words/team/people.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Section } from '#ui/page/Section.tsx';
import { TextField } from '#ui/forms/TextField.tsx';
import styles from './AddPeople.module.css';
import { DoubtfulPeople } from './DoubtfulPeople.tsx';
import { LinkForm } from './LinkForm.tsx';
import { useNewcomers } from './useNewcomers.ts';

interface Props {
  readonly members: readonly Member[];
}

/** Adds people by their links, with or without a name, or the answers that the visitor gave here. */
export function AddPeople({ members }: Props) {
  const decision = useDecision();
  const here = useReading();
  const field = useRef<HTMLTextAreaElement>(null);
  const { name, setName, messages, doubtful, hasRoom, paste, add, settle } = useNewcomers(members);
  return (
    <div className={styles.section}>
      <Section
        id="add"
        heading="Add people"
        sentence="Paste the link of a result, or of another team, or several links at once. Names are optional, and stand in the link of this page."
      >
        <div className={styles.add}>
          <TextField
            label="Name, if you like"
            hint={`At most ${LONGEST_NAME} letters, digits and spaces.`}
            value={name}
            onChange={setName}
            maxLength={LONGEST_NAME}
          />
          <LinkForm ref={field} onPaste={paste} />
          {canAddHere(decision, members, here) && (
            <Button kind="quiet" onClick={() => add({ name: '', reading: here })}>
              {sayAddHere(countAnswers(here))}
            </Button>
          )}
          <div role="status">
            {messages.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <DoubtfulPeople
              people={doubtful}
              hasRoom={hasRoom}
              onSettle={(person, isAdded) => {
                settle(person, isAdded);
                // The pressed button disappears.
                field.current?.focus();
              }}
            />
          </div>
        </div>
      </Section>
    </div>
  );
}

/** Returns true if the team has room, and no member with the same answers. */
function canAddHere(decision: Decision, members: readonly Member[], here: Member['reading']): boolean {
  if (isEmpty(here) || members.length >= MOST_MEMBERS) return false;
  const fragment = writeFragment(decision, here);
  return members.every(({ reading }) => writeFragment(decision, reading) !== fragment);
}
