import { useMemo } from 'react';
import { Link } from '#parts/page/Link.tsx';
import { counterfactuals } from '#engine';
import { useDecision } from '#parts/context/DecisionContext.ts';
import { addressFrom, RESULT } from '#state/addresses.ts';
import { Prose } from '#ui/page/Prose.tsx';
import { Section } from '#ui/page/Section.tsx';
import { useIdleResult } from '#ui/timing/useIdleResult.ts';
import type { Person, WeighedTeam } from '#words/team/weighedTeam.ts';
import { wayToWin, winOver } from '#words/team/winOver.ts';

/**
 * Names the members whose own pick is another option, with the fewest changes to their answers that lead to the joint
 * pick.
 */
export function WinOver({ team }: { readonly team: WeighedTeam }) {
  const found = winOver(team);
  if (!found) return null;
  return (
    <Section heading="Who would pick something else" sentence={found.sentence}>
      <Prose>
        <ul>
          {found.people.map(({ person, place, sentence }) => (
            <li key={`${place} ${person.label}`}>
              <span>{sentence}</span>
              <Ways team={team} person={person} pick={found.pick} />
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

function Ways({ team, person, pick }: Props) {
  const decision = useDecision();
  const { reading } = person;
  const work = useMemo(() => () => counterfactuals(decision, reading), [decision, reading]);
  const found = useIdleResult(work)?.find(({ option }) => option === pick);
  if (!found) return null;
  const { note, variants, more } = wayToWin(team, person, found);
  return (
    <>
      {note && <p>{note}</p>}
      {variants.map(({ sentence, reading: variant }) => (
        <p key={sentence}>
          <Link to={addressFrom(decision, RESULT, variant)}>{sentence}</Link>
        </p>
      ))}
      {more && <p>{more}</p>}
    </>
  );
}
