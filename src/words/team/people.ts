import { inWords, joinWords } from '#lib/english.ts';
import type { Person } from './weighedTeam.ts';

/** People by their names: “Ana, Sam and Priya”; all of more than five are “all twelve”. */
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
