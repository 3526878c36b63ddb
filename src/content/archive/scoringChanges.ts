import type { Revision } from './revision.ts';

/** Everything of a revision that scores, by its place: “rust.cpu” → “88 (80–95)”. */
type Scoring = ReadonlyMap<string, string>;

/**
 * Lists what scores differently in two revisions, each as one short text: “stance.simple.cpu 2 → 4”, “team.new.cpu – → 12”.
 * Words do not score. The order of options, factors, questions and answers does: it decides between equals.
 */
export function scoringChanges(before: Revision, after: Revision): readonly string[] {
  const [old, now] = [scoringOf(before), scoringOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((place) => old.get(place) !== now.get(place))
    .map((place) => `${place} ${old.get(place) ?? '–'} → ${now.get(place) ?? '–'}`);
}

function scoringOf({ options, factors, questions }: Revision): Scoring {
  return new Map([
    ['options', idsOf(options)],
    ['factors', idsOf(factors)],
    ['questions', idsOf(questions)],
    ...factors.flatMap(({ id, base, values }) => [
      [`${id}.base`, `${base}`] as const,
      ...Object.entries(values).map(([option, span]) => [`${option}.${id}`, said(span)] as const),
    ]),
    ...questions.flatMap(scoringOfQuestion),
  ]);
}

function scoringOfQuestion({ id, kind, ordered, answers }: Revision['questions'][number]) {
  return [
    [`${id}.kind`, kind] as const,
    [`${id}.ordered`, `${ordered}`] as const,
    [`${id}.answers`, idsOf(answers)] as const,
    ...answers.flatMap((answer) => scoringOfAnswer(`${id}.${answer.id}`, answer)),
  ];
}

type ArchivedAnswer = Revision['questions'][number]['answers'][number];

function scoringOfAnswer(place: string, { share, weights, fit = {}, rulesOut = [] }: ArchivedAnswer) {
  return [
    [`${place}.share`, `${share}`] as const,
    ...Object.entries(weights).map(([factor, weight]) => [`${place}.${factor}`, `${weight}`] as const),
    ...Object.entries(fit).flatMap(([factor, row]) =>
      Object.entries(row).map(([option, span]) => [`${place}.${option}.${factor}`, said(span)] as const),
    ),
    ...rulesOut.map(({ option }) => [`${place} rules out ${option}`, 'yes'] as const),
  ];
}

interface Spanned {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly confidence?: string;
}

/** Says a value with its range, which decides how firm a pick is. The confidence does not score. */
function said({ low, value, high }: Spanned): string {
  return `${value} (${low}–${high})`;
}

function idsOf(all: readonly { readonly id: string }[]): string {
  return all.map(({ id }) => id).join(', ');
}
