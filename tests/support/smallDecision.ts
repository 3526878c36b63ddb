import type { AnswerWords, FullDecision, Evidence, FullFactor, OptionWords, QuestionWords } from '#content';
import { decision } from './decisions/bike-taxi-tram/index.ts';

/** The made-up decision that tests use: Bike, Taxi or Tram, with numbers for a pencil (see its own file). */
export const smallDecision: FullDecision = decision;

/** The list with its first member changed. */
export function changeFirst<Item>([first, ...rest]: readonly Item[], change: Partial<Item>): readonly Item[] {
  return first === undefined ? [] : [{ ...first, ...change }, ...rest];
}

/** The small decision with its first option, `bike`, changed. */
export function withOption(change: Partial<OptionWords>): FullDecision {
  return { ...smallDecision, options: changeFirst(smallDecision.options, change) };
}

/** The small decision with its first factor, `time`, changed. */
export function withFactor(change: Partial<FullFactor>): FullDecision {
  return { ...smallDecision, factors: changeFirst(smallDecision.factors, change) };
}

/** The small decision with its first question, `luggage`, changed. */
export function withQuestion(change: Partial<QuestionWords>): FullDecision {
  return { ...smallDecision, questions: changeFirst(smallDecision.questions, change) };
}

/** The small decision with the first answer to its first question, `bag`, changed. */
export function withAnswer(change: Partial<AnswerWords>): FullDecision {
  return withQuestion({ answers: changeFirst(smallDecision.questions[0]?.answers ?? [], change) });
}

/** A sentence of this many characters. */
export function sentence(length: number): string {
  return `${'So it is and '.repeat(length).slice(0, length - 2)}x.`;
}

/** What carries a value of the small decision, without a range. */
export function evidenceOf(value: number): Evidence {
  return { low: value, value, high: value, fact: sentence(100), sources: ['players'], confidence: 'high' };
}
