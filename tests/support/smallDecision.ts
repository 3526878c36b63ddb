import type { AnswerWords, FullDecision, Evidence, FullFactor, OptionWords, QuestionWords } from '#content';
import { decision } from './decisions/bike-taxi-tram/index.ts';

/** The made-up decision of tests: Bike, taxi or tram. Its numbers can be checked with a pencil; see its own file. */
export const smallDecision: FullDecision = decision;

/** Returns the list with its first member changed. */
export function changeFirst<Item>([first, ...rest]: readonly Item[], change: Partial<Item>): readonly Item[] {
  return first === undefined ? [] : [{ ...first, ...change }, ...rest];
}

/** Returns the small decision with its first option, `bike`, changed. */
export function withOption(change: Partial<OptionWords>): FullDecision {
  return { ...smallDecision, options: changeFirst(smallDecision.options, change) };
}

/** Returns the small decision with its first factor, `time`, changed. */
export function withFactor(change: Partial<FullFactor>): FullDecision {
  return { ...smallDecision, factors: changeFirst(smallDecision.factors, change) };
}

/** Returns the small decision with its first question, `luggage`, changed. */
export function withQuestion(change: Partial<QuestionWords>): FullDecision {
  return { ...smallDecision, questions: changeFirst(smallDecision.questions, change) };
}

/** Returns the small decision with the first answer to its first question, `bag`, changed. */
export function withAnswer(change: Partial<AnswerWords>): FullDecision {
  return withQuestion({ answers: changeFirst(smallDecision.questions[0]?.answers ?? [], change) });
}

/** Returns a sentence of this many characters. */
export function sentence(length: number): string {
  return `${'So it is and '.repeat(length).slice(0, length - 2)}x.`;
}

/** Returns a value of the small decision with its fact, without a range. */
export function evidenceOf(value: number): Evidence {
  return { low: value, value, high: value, fact: sentence(100), sources: ['players'], confidence: 'high' };
}
