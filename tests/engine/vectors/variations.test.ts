import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDecision, readingOf } from '#content';
import { variations } from '#engine';
import type { Model, Question } from '#engine';
import { randomNumbers } from '#engine/randomNumbers.ts';
import { resultOf } from '#lib/resultOf.ts';

const reference: {
  readonly generator: { readonly seed: number; readonly first: readonly number[] };
  /** The order of answers there, where it is not the one of the content; by question. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
} = JSON.parse(readFileSync(new URL('./variations.json', import.meta.url), 'utf8'));

const decision = await loadDecision('go-vs-rust');
const asked: Model = { ...decision, questions: decision.questions.map(inReferenceOrder) };

describe('against an independent prototype', () => {
  it('the generator draws the same numbers', () => {
    const random = randomNumbers(reference.generator.seed);
    expect(reference.generator.first.map(() => random())).toEqual(reference.generator.first);
  });

  it.each(Object.entries(reference.counts))('every option is first as often in the scenario %s', (id, counts) => {
    const scenario = decision.scenarios.find((each) => each.id === id);
    const reading = readingOf(scenario?.answers ?? {}, scenario?.importance);
    expect(resultOf(variations(asked, reading)).firsts).toEqual(counts);
  });
});

function inReferenceOrder(question: Question): Question {
  const order = reference.answers[question.id];
  if (order === undefined) return question;
  return { ...question, answers: question.answers.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
}
