import type { Decision } from '#content';
import { assertNever } from '#lib/assertNever.ts';
import { capitalise, countOf } from '#lib/english.ts';
import type { Lookalike } from '#state/lookalike.ts';
import type { ReadPerson } from '#state/readLinks.ts';
import { memberLabel } from '../labels.ts';
import { sayNotices } from '../notices.ts';
import { sayAdded } from './people.ts';

/** “Ana, Person 2 added.”, then what is to be told of each; `before` people were in the team already. */
export function tellOfAdded(decision: Decision, people: readonly ReadPerson[], before: number): readonly string[] {
  if (people.length === 0) return [];
  const told = people.flatMap(({ notices, person }, place) =>
    sayNotices(notices, decision).map((sentence) =>
      people.length === 1 ? sentence : `${memberLabel(person.name, before + place)}: ${sentence}`,
    ),
  );
  const added = sayAdded(
    people.map(({ person }) => person),
    before,
  );
  return [added, ...told];
}

/** “Two links hold no answers to Go, Rust or Zig.”; nothing where there are none. */
export function sayUnread(decision: Decision, links: number): readonly string[] {
  if (links === 0) return [];
  return [`${capitalise(countOf(links, 'link'))} ${links === 1 ? 'holds' : 'hold'} no answers to ${decision.title}.`];
}

/** Asks about someone who may be in the team already. */
export function askAbout({ by, member, place }: Lookalike): string {
  const label = memberLabel(member.name, place);
  switch (by) {
    case 'answers':
      return `These are the same answers as those of ${label}. Are they another person’s?`;
    case 'name':
      return `${label} is in the team already, with other answers. Is this another ${label}?`;
    default:
      return assertNever(by);
  }
}
