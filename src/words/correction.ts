import type { Decision, Evidence, FactorWords } from '#content';
import { importanceOf, type Place, type Reading, type Span } from '#engine';
import { answerLabel, givenAnswer } from './answers.ts';
import { optionLabel } from './labels.ts';

/** A value that a reader holds against ours. */
export interface Objection {
  readonly place: Place;
  readonly reading: Reading;
  /** Ours, as it is in force. */
  readonly ours: Span;
  /** Theirs, 0..100. */
  readonly value: number;
}

export interface Issue {
  readonly title: string;
  readonly body: string;
}

/** An issue that proposes another value: what it is about, what we have and why, and room for a reason with its source. */
export function correctionIssue(decision: Decision, objection: Objection): Issue {
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

/** The address that opens an issue filled in, of a repository at an address without a slash at its end. */
export function issueAddress(repository: string, { title, body }: Issue): string {
  const query = new URLSearchParams({ title, body });
  return `${repository}/issues/new?${query.toString()}`;
}

/** Which answer sets the value, where one does: that is then what the correction is about. */
function fitLines(decision: Decision, { place, reading }: Objection, factor: FactorWords): readonly string[] {
  return decision.questions
    .filter(({ id }) => {
      const given = givenAnswer(decision.questions, reading, id);
      return importanceOf(reading, id) !== 0 && given?.fit?.[factor.id]?.[place.option] !== undefined;
    })
    .map(({ id, label }) => `Set by the answer: ${label}, “${answerLabel(decision, reading, id)}”`);
}

function groundsOf({ sources }: Decision, { anchors }: FactorWords, evidence: Evidence | undefined): readonly string[] {
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
