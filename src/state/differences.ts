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

/** One difference between two readings. */
export type Difference =
  /** The answers differ. If one reading leaves the question out, the importance is part of the difference. */
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'importance'; readonly question: string }
  | { readonly kind: 'own-value'; readonly place: Place };

/** Returns all differences between two readings: questions in authored order, then own values by option and factor. */
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

/** Returns the first reading with one difference taken from the other. All differences together give the other reading. */
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
