import { useMemo } from 'react';
import { Link } from 'react-router';
import { type Change, counterfactuals, type Way, withAnswer } from '#engine';
import { countOf } from '#lib/english.ts';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { sayChanges } from '#words/changes.ts';
import { optionLabel } from '#words/labels.ts';
import { Prose } from '#ui/page/Prose.tsx';
import { Section } from '#ui/page/Section.tsx';
import { useIdleResult } from '#ui/timing/useIdleResult.ts';
import { sayPick } from '#words/outcome.ts';
import { isWith, type Person, type WeighedTeam } from '#words/team/weighedTeam.ts';

/** Whose own pick the joint pick is not, and the fewest changes to their own answers that would make it so. */
export function WinOver({ team }: { readonly team: WeighedTeam }) {
  const { decision, joint, people } = team;
  const others = people.map((person, place) => ({ person, place })).filter(({ person }) => !isWith(team, person));
  if (joint.outcome.kind !== 'pick' || others.length === 0) return null;
  const pick = joint.outcome.option;
  return (
    <Section
      heading="Whose own pick it is not"
      sentence={`The fewest changes to their own answers that make ${optionLabel(decision, pick)} their pick too. A fact is not for choosing: it says what would have to be so.`}
    >
      <Prose>
        <ul>
          {others.map(({ person, place }) => (
            <li key={`${place} ${person.label}`}>
              {person.label}, on their own: {sayPick(decision, person.evaluation.outcome)}.
              <Ways team={team} person={person} pick={pick} />
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  );
}

interface Props {
  readonly team: WeighedTeam;
  readonly person: Person;
  readonly pick: string;
}

function Ways({ team: { decision }, person: { label, reading }, pick }: Props) {
  const work = useMemo(() => () => counterfactuals(decision, reading), [decision, reading]);
  const way = useIdleResult(work)?.find(({ option }) => option === pick)?.way;
  if (!way) return null;
  const name = optionLabel(decision, pick);
  const { sets, more } = smallestIn(way);
  if (sets.length === 0) {
    return <p>No combination of answers makes {name} their pick, at these importances and values.</p>;
  }
  return (
    <>
      {way.kind === 'with-open' && <p>Only together with questions that {label} left open:</p>}
      {sets.map((changes) => (
        <p key={changes.map(({ question, answer }) => `${question} ${answer}`).join()}>
          <Link
            to={addressFrom(
              decision,
              RESULT,
              changes.reduce((all, { question, answer }) => withAnswer(all, question, answer), reading),
            )}
          >
            {sayChanges(decision, changes)}, {label} gets {name}
          </Link>
        </p>
      ))}
      {more > 0 && (
        <p>
          There {more === 1 ? 'is' : 'are'} {countOf(more, 'other way', 'other ways')} with as few changes.
        </p>
      )}
    </>
  );
}

/** The first of the smallest sets among preferences alone and of those at all, and how many more there are. */
function smallestIn(way: Way): { readonly sets: readonly (readonly Change[])[]; readonly more: number } {
  if (way.kind === 'never') return { sets: [], more: 0 };
  const sets = [way.preferences, way.others].flatMap((list) => list.sets.slice(0, 1));
  return { sets, more: way.preferences.count + way.others.count - sets.length };
}
