import type { DoubtfulPerson } from '#state/lookalike.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Hidden } from '#ui/page/Hidden.tsx';
import { memberLabel } from '#words/labels.ts';
import { askAbout } from '#words/team/added.ts';
import styles from './AddPeople.module.css';

interface Props {
  readonly people: readonly DoubtfulPerson[];
  readonly hasRoom: boolean;
  /** Adds the person or leaves them out. */
  readonly onSettle: (person: DoubtfulPerson, isAdded: boolean) => void;
}

/** Asks about people from pasted links who may already be in the team. */
export function DoubtfulPeople({ people, hasRoom, onSettle }: Props) {
  if (people.length === 0) return null;
  return (
    <ul role="list" className={styles.doubtful}>
      {people.map((each) => {
        const { member, place } = each.lookalike;
        const beside = <Hidden>{` beside ${memberLabel(member.name, place)}`}</Hidden>;
        return (
          <li key={people.indexOf(each)}>
            <p>{askAbout(each.lookalike)}</p>
            {hasRoom && (
              <Button kind="quiet" onClick={() => onSettle(each, true)}>
                <span>Add another person</span>
                {beside}
              </Button>
            )}
            <Button kind="quiet" onClick={() => onSettle(each, false)}>
              <span>Leave out</span>
              {beside}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
