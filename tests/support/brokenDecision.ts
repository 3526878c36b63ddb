import { expect } from 'vitest';
import { checkModule } from '#content/check.ts';
import type { FullDecision, FullFactor, QuestionWords, Scenario, Source } from '#content';
import { faultyFile } from '../../build/faultyFile.ts';
import { changeFirst, evidenceOf, smallDecision as whole, withFactor } from './smallDecision.ts';

const FOLDER = 'tests/support/decisions/bike-taxi-tram';

/** A mistake of an author: its name, the broken decision, what is said about it, and the file that is named. */
export type Break = readonly [mistake: string, decision: object, said: string, file: string];

/** Expects the content check to say this about a broken decision, and to name the file to open. */
export function expectSaid(decision: object, said: string, file: string): void {
  const { complaints } = checkModule('bike-taxi-tram', { decision });
  const sentence = complaints.find((each) => each.includes(said));
  expect(complaints.join('\n')).toContain(said);
  expect(faultyFile(FOLDER, sentence ?? '')).toBe(`${FOLDER}/${file}`);
}

export function withValues(values: object): object {
  const { time } = Object.fromEntries(whole.factors.map((factor) => [factor.id, factor]));
  return { ...whole, factors: changeFirst<object>(whole.factors, { values: { ...time?.values, ...values } }) };
}

export function withAnchor(text: string): FullDecision {
  return withFactor({ anchors: { 0: 'Slower than walking it.', 50: 'Half an hour for the way.', 100: text } });
}

export function withGroup(label: string): FullDecision {
  return { ...whole, groups: changeFirst(whole.groups, { label }) };
}

export function withTypical(answers: Readonly<Record<string, string>>): FullDecision {
  return { ...whole, typicalReader: { ...whole.typicalReader, answers } };
}

export function withScenario(change: Partial<Scenario>): FullDecision {
  return { ...whole, scenarios: changeFirst(whole.scenarios, change) };
}

export function withContradiction(when: FullDecision['contradictions'][number]['when']): FullDecision {
  return { ...whole, contradictions: changeFirst(whole.contradictions, { when }) };
}

export function withCaution(change: Partial<FullDecision['cautions'][number]>): FullDecision {
  return { ...whole, cautions: changeFirst(whole.cautions, change) };
}

export function withCloseCalls(closeCalls: Readonly<Record<string, string>>): FullDecision {
  return { ...whole, closeCalls: { ...whole.closeCalls, ...closeCalls } };
}

export function withSource(change: { readonly [K in keyof Source]?: Source[K] | undefined }): object {
  return { ...whole, sources: { ...whole.sources, 'test-rides': { ...whole.sources['test-rides'], ...change } } };
}

export function source(): Source {
  return { title: 'A source', url: null, date: '2026', claim: 'It says that all is well there.' };
}

export function spanAt(value: number) {
  return { low: value, value, high: value };
}

export function ruleOut(option: string) {
  return { option, reason: `It does not fit ${'at all '.repeat(8)}here.`, sources: ['players'] };
}

export function powerless(answer: QuestionWords['answers'][number]): QuestionWords['answers'][number] {
  return { ...answer, weights: {}, rulesOut: [] };
}

export function withoutAir(question: QuestionWords): QuestionWords {
  return {
    ...question,
    answers: question.answers.map((answer) => ({ ...answer, weights: withoutKey(answer.weights, 'air') })),
  };
}

function withoutKey(record: Readonly<Record<string, number>>, key: string): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));
}

export function withoutRuleOuts(decision: FullDecision): FullDecision {
  const freed = ({ rulesOut: _rulesOut, ...answer }: QuestionWords['answers'][number]) => answer;
  const questions = decision.questions.map((question) => ({ ...question, answers: question.answers.map(freed) }));
  return { ...decision, questions };
}

export function withoutBike(factor: FullFactor): FullFactor {
  return { ...factor, values: { ...factor.values, bike: evidenceOf(0) } };
}
