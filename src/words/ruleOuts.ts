import type { Decision } from '#content';
import { type Reading, type RuledOut, withImportance } from '#engine';
import { joinWords } from '#lib/english.ts';
import { type AnswerPlace, findAnswer } from './answers.ts';
import { labelOf, optionLabel, sayOptions } from './labels.ts';

/** Says why an answer rules an option out: “Timeline, “Weeks”: …”, with the authored reason. */
export function sayRuleOut(decision: Decision, option: string, cause: AnswerPlace): string {
  const label = findAnswer(decision.questions, cause)?.label ?? '';
  return `${labelOf(decision.questions, cause.question)}, “${label}”: ${ruleOutReason(decision, option, cause)}`;
}

/** Returns the authored reason why an answer rules an option out; '' if it does not. */
export function ruleOutReason(decision: Decision, option: string, cause: AnswerPlace): string {
  const { rulesOut = [] } = findAnswer(decision.questions, cause) ?? {};
  return rulesOut.find((ruleOut) => ruleOut.option === option)?.reason ?? '';
}

/** Says what an answer rules out: “Latency, “Hard real time”: not Go”. */
export function sayRulesOut(decision: Decision, option: string, { question, answer }: AnswerPlace): string {
  const label = findAnswer(decision.questions, { question, answer })?.label ?? '';
  return `${labelOf(decision.questions, question)}, “${label}”: not ${optionLabel(decision, option)}`;
}

/** “Zig is ruled out.”, “Rust and Zig are ruled out.”; null if nothing is. */
export function sayRuledOut(decision: Decision, ruledOut: readonly RuledOut[]): string | null {
  if (ruledOut.length === 0) return null;
  const names = sayOptions(
    decision,
    ruledOut.map(({ option }) => option),
  );
  return `${names} ${ruledOut.length === 1 ? 'is' : 'are'} ruled out.`;
}

/** A link that weighs an option although answers rule it out. */
export interface WeighedAnyway {
  /** “Weigh Zig anyway, leaving Timeline out” */
  readonly sentence: string;
  /** The reading in which the questions that rule it out are ignored. */
  readonly reading: Reading;
}

export function weighAnyway(decision: Decision, reading: Reading, { option, by }: RuledOut): WeighedAnyway {
  const questions = joinWords(
    by.map(({ question }) => labelOf(decision.questions, question)),
    'and',
  );
  return {
    sentence: `Weigh ${optionLabel(decision, option)} anyway, leaving ${questions} out`,
    reading: by.reduce((all, { question }) => withImportance(all, question, 0), reading),
  };
}
