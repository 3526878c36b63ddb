import type { Model, Reading } from '#engine';
import { type Place, withOwnValue } from './reading.ts';

/** One thing that two readings say differently. */
export type Difference =
  /** The answer; where one of the two leaves the question out, with how much it counts. */
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'importance'; readonly question: string }
  | { readonly kind: 'own-value'; readonly place: Place };

/** All that two readings of a model say differently: questions as authored, then own values by option and factor. */
export function differencesBetween(model: Model, one: Reading, other: Reading): readonly Difference[] {
  const said = model.questions.flatMap(({ id }) => choiceDifferences(id, one, other));
  const valued = model.options.flatMap(({ id: option }) =>
    model.factors
      .map(({ id: factor }) => ({ option, factor }))
      .filter((place) => ownValueAt(one, place) !== ownValueAt(other, place))
      .map((place): Difference => ({ kind: 'own-value', place })),
  );
  return [...said, ...valued];
}

/** The first reading with one difference taken over from the other; all of them, one after the other, give the other. */
export function takeOver(one: Reading, other: Reading, difference: Difference): Reading {
  if (difference.kind === 'own-value') {
    return withOwnValue(one, difference.place, ownValueAt(other, difference.place) ?? null);
  }
  const { [difference.question]: mine, ...rest } = one.choices;
  const theirs = other.choices[difference.question];
  if (!theirs) return { ...one, choices: rest };
  const taken =
    difference.kind === 'answer'
      ? { answer: theirs.answer, importance: (mine ?? theirs).importance }
      : { answer: (mine ?? theirs).answer, importance: theirs.importance };
  return { ...one, choices: { ...one.choices, [difference.question]: taken } };
}

/** The own value of a reading in one place; undefined where it has ours. */
export function ownValueAt({ ownValues }: Reading, { option, factor }: Place): number | undefined {
  return ownValues[option]?.[factor];
}

function choiceDifferences(question: string, one: Reading, other: Reading): readonly Difference[] {
  const [mine, theirs] = [one.choices[question], other.choices[question]];
  if (!mine && !theirs) return [];
  const differences: Difference[] = [];
  if (mine?.answer !== theirs?.answer) differences.push({ kind: 'answer', question });
  if (mine && theirs && mine.importance !== theirs.importance) differences.push({ kind: 'importance', question });
  return differences;
}
