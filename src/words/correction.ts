import type { Decision, Evidence, FactorWords, FullDecision, FullFactor } from '#content';
import { importanceOf, type Place, type Reading, type Span } from '#engine';
import { answerLabel, givenAnswer } from './answers.ts';
import { optionLabel } from './labels.ts';

/** A value that a reader proposes in place of ours. */
export interface Objection {
  readonly place: Place;
  readonly reading: Reading;
  /** Our value in force. */
  readonly ours: Span;
  /** Theirs, 0..100. */
  readonly value: number;
}

export interface Issue {
  readonly title: string;
  readonly body: string;
}

/** Writes an issue that proposes another value, with our value, its sources, and room for a reason. */
export function correctionIssue(decision: FullDecision, objection: Objection): Issue {
  const { place, ours, value } = objection;
  const factor = decision.factors.find(({ id }) => id === place.factor);
  const option = optionLabel(decision, place.option);
  const lines = [
    `Decision: ${decision.title} (${decision.id}, revision ${decision.revision})`,
    `Factor: ${factor?.label} (${place.factor})`,
    `Option: ${option} (${place.option})`,
    `Value now: ${ours.value}, from ${ours.low} to ${ours.high}`,
    ...(factor ? fitLines(decision, objection, factor) : []),
    `Proposed value: ${value}`,
    ...(factor ? groundsOf(decision, factor, factor.values[place.option]) : []),
    '',
    'Why, and a source with its date:',
    '',
  ];
  return {
    title: `${decision.title}: ${option} on ${factor?.label}, ${value} in place of ${ours.value}`,
    body: lines.join('\n'),
  };
}

/** Returns the address of a prefilled issue. `repository` is an address without a slash at its end. */
export function issueAddress(repository: string, { title, body }: Issue): string {
  const query = new URLSearchParams({ title, body });
  return `${repository}/issues/new?${query.toString()}`;
}

/** Names the answer that sets the value, if one does: the correction is then about that answer. */
function fitLines(decision: Decision, { place, reading }: Objection, factor: FactorWords): readonly string[] {
  return decision.questions
    .filter(({ id }) => {
      const given = givenAnswer(decision.questions, reading, id);
      return importanceOf(reading, id) !== 0 && given?.fit?.[factor.id]?.[place.option] !== undefined;
    })
    .map(({ id, label }) => `Set by the answer: ${label}, “${answerLabel(decision, reading, id)}”`);
}

function groundsOf(
  { sources }: FullDecision,
  { anchors }: FullFactor,
  evidence: Evidence | undefined,
): readonly string[] {
  const cited = (evidence?.sources ?? []).flatMap((id) => sources[id] ?? []);
  return [
    '',
    `0: ${anchors[0]}`,
    `50: ${anchors[50]}`,
    `100: ${anchors[100]}`,
    '',
    `What it rests on: ${evidence?.fact}`,
    ...cited.map(({ title, url, date }) => `- ${title}, ${date}${url === null ? '' : `, ${url}`}`),
  ];
}
