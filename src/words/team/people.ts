import { countOf, inWords, joinWords } from '#lib/english.ts';
import { memberLabel } from '../labels.ts';
import type { Person } from './weighedTeam.ts';

/** Names people: “Ana, Sam and Priya”. A whole team of more than five is “all twelve”. */
export function namePeople(people: readonly Person[], places: readonly number[]): string {
  if (places.length === people.length && people.length > 5) return allOf(people.length);
  return joinWords(
    places.map((place) => people[place]?.label ?? ''),
    'and',
  );
}

/** “both”, “all three” */
export function allOf(count: number): string {
  return count === 2 ? 'both' : `all ${inWords(count)}`;
}

/** “Ana, Person 4 added.” The first of them has the given place in the team, counted from 0. */
export function sayAdded(people: readonly { readonly name: string }[], first: number): string {
  return `${people.map(({ name }, place) => memberLabel(name, first + place)).join(', ')} added.`;
}

/** The title over the visitor's own team while a link shows another one. */
export function sayTeamAside(people: number): string {
  return `You had a team of ${countOf(people, 'person', 'people')} here`;
}

/** The way to add the answers that were given here. */
export function sayAddHere(answers: number): string {
  return `Add the ${countOf(answers, 'answer')} given here`;
}
