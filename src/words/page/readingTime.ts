import type { Decision, FactorWords, OptionWords } from '#content';

/** A common pace for reading prose on a screen. */
const WORDS_A_MINUTE = 200;

/** About as many words as every article has beside its content: headings, how to read it, what to do about it. */
const STANDING_WORDS = 400;

/** How long the article of a decision takes to read, in whole minutes; numbers and sources are not counted. */
export function readingMinutes(decision: Decision): number {
  const words = textsIn(decision).join(' ').split(/\s+/);
  return Math.round((words.length + STANDING_WORDS) / WORDS_A_MINUTE);
}

function textsIn({ title, summary, typicalReader, options, factors, misconceptions, bottomLine }: Decision) {
  return [
    title,
    summary,
    typicalReader.who,
    ...options.flatMap(optionTexts),
    ...factors.flatMap(factorTexts),
    ...misconceptions.flatMap(({ said, found }) => [said, found]),
    bottomLine,
  ];
}

function optionTexts({ label, philosophy, useIf, wins, friction, today, pointsFor, pointsAgainst }: OptionWords) {
  return [label, philosophy, useIf, wins, friction, today, ...pointsFor, ...pointsAgainst];
}

function factorTexts({ label, values }: FactorWords) {
  return [label, ...Object.values(values).map(({ fact }) => fact)];
}
