import type { FullDecision, Source } from '../decision.ts';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** No two things of a kind have one label, and no source is listed twice. */
export function checkSameness(decision: FullDecision): readonly string[] {
  const { options, factors, groups, questions } = decision;
  return [
    ...sameLabels('options', options),
    ...sameLabels('factors', factors),
    ...sameLabels('groups', groups),
    ...sameLabels('questions', questions),
    ...questions.flatMap(({ id, answers }) => sameLabels(`answers to “${id}”,`, answers)),
    ...sameSources(Object.entries(decision.sources)),
  ];
}

function sameLabels(things: string, list: readonly Labelled[]): readonly string[] {
  return pairsIn(list, (one, other) => one.label.toLowerCase() === other.label.toLowerCase()).map(
    ([one, other]) => `Tell the ${things} “${one.id}” and “${other.id}” apart: both are called “${one.label}”.`,
  );
}

function sameSources(sources: readonly (readonly [string, Source])[]): readonly string[] {
  const isSame = ([, one]: (typeof sources)[number], [, other]: (typeof sources)[number]) =>
    one.title === other.title && one.url === other.url && one.date === other.date && one.claim === other.claim;
  return pairsIn(sources, isSame).map(([[one], [other]]) => `Merge the sources “${one}” and “${other}”: they are one.`);
}

function pairsIn<Item>(
  list: readonly Item[],
  areSame: (one: Item, other: Item) => boolean,
): readonly (readonly [Item, Item])[] {
  return list.flatMap((one, place) =>
    list
      .slice(place + 1)
      .filter((other) => areSame(one, other))
      .map((other) => [one, other] as const),
  );
}
