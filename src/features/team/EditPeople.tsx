import { useEffect, useRef, useState } from 'react';
import { LONGEST_NAME, type Member, memberName } from '#permalink';
import { useActions } from '#parts/context/SessionContext.tsx';
import { memberLabel } from '#words/labels.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Disclosure } from '#ui/page/Disclosure.tsx';
import { focusHeading } from '#ui/page/focusHeading.ts';
import { TextField } from '#ui/forms/TextField.tsx';
import styles from './EditPeople.module.css';

interface Removed {
  readonly place: number;
  readonly member: Member;
}

/** Renames and removes people; the last person removed can be put back. */
export function EditPeople({ members }: { readonly members: readonly Member[] }) {
  const { restoreMember, removeMember } = useActions();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed) back.current?.focus();
  }, [removed]);
  return (
    <div className={styles.edit}>
      <div role="status">
        {removed && (
          <p>
            <span>{`${nameOf(removed)} is taken out. `}</span>
            <Button
              ref={back}
              kind="text"
              onClick={() => {
                restoreMember(removed.place, removed.member);
                setRemoved(null);
                focusHeading();
              }}
            >
              {`Put ${nameOf(removed)} back`}
            </Button>
          </p>
        )}
      </div>
      {members.length > 0 && (
        <Disclosure summary="Rename someone, or take someone out">
          <ul role="list">
            {members.map((member, place) => (
              <li key={`${place} of ${members.length}`}>
                <NameField place={place} name={member.name} />
                <Button
                  kind="quiet"
                  onClick={() => {
                    removeMember(place);
                    setRemoved({ place, member });
                  }}
                >{`Take ${memberLabel(member.name, place)} out`}</Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function nameOf({ member, place }: Removed): string {
  return memberLabel(member.name, place);
}

/** Edits a name. The new name is stored when the field loses focus or Enter is pressed. */
function NameField({ place, name }: { readonly place: number; readonly name: string }) {
  const { renameMember } = useActions();
  const [draft, setDraft] = useState({ of: name, text: name });
  // If the name changed some other way, for example by Back, it replaces what was typed.
  const text = draft.of === name ? draft.text : name;
  const settle = () => {
    const next = memberName(text);
    setDraft({ of: next, text: next });
    if (next !== name) renameMember(place, next);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <TextField
        label={`Name of person ${place + 1}`}
        value={text}
        onChange={(typed) => setDraft({ of: name, text: typed })}
        onLeave={settle}
        maxLength={LONGEST_NAME}
      />
    </form>
  );
}
