import { inWords } from '#lib/english.ts';
import type { FullDecision } from '../../decision.ts';

const COUNTED = /(?<count>\p{L}+|\d+) (?<noun>options|factors|questions)\b/giu;

/** The numbers from 0 to 15, which is the most factors that a decision has. */
const NUMBERS = [...Array.from({ length: 13 }, (_, number) => inWords(number)), 'thirteen', 'fourteen', 'fifteen'];

/** Checks that the summary counts options, factors and questions as they are: “on eight factors”. */
export function checkCounts(decision: FullDecision): readonly string[] {
  return [...decision.summary.matchAll(COUNTED)].flatMap(({ groups: { count = '', noun = '' } = {} }) => {
    const there = countOf(decision, noun.toLowerCase());
    const said = /^\d+$/u.test(count) ? Number(count) : NUMBERS.indexOf(count.toLowerCase());
    if (said === -1 || said === there) return [];
    return [`Correct “${count} ${noun}” in the summary of the decision: there are ${NUMBERS[there] ?? there}.`];
  });
}

function countOf({ options, factors, questions }: FullDecision, noun: string): number {
  if (noun === 'options') return options.length;
  return noun === 'factors' ? factors.length : questions.length;
}
