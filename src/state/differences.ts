import {
  answersTo,
  importanceOf,
  type Model,
  ownValueAt,
  type Place,
  type Reading,
  withChoiceOf,
  withImportance,
  withOwnValue,
} from '#engine';

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
  const { kind, question } = difference;
  if (kind === 'importance') return withImportance(one, question, importanceOf(other, question));
  const taken = withChoiceOf(one, other, question);
  const isInBoth = answersTo(one, question) && answersTo(other, question);
  return isInBoth ? withImportance(taken, question, importanceOf(one, question)) : taken;
}

function choiceDifferences(question: string, one: Reading, other: Reading): readonly Difference[] {
  const [mine, theirs] = [answersTo(one, question), answersTo(other, question)];
  const differences: Difference[] = [];
  if (mine?.join(' ') !== theirs?.join(' ')) differences.push({ kind: 'answer', question });
  const isInBoth = mine && theirs;
  if (isInBoth && importanceOf(one, question) !== importanceOf(other, question)) {
    differences.push({ kind: 'importance', question });
  }
  return differences;
}
