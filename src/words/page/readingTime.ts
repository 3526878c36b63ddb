import type { Decision, FactorWords, OptionWords } from '#content';

/** A common pace for reading prose on a screen. */
const WORDS_A_MINUTE = 200;

/** Words that every article has besides its content, roughly: headings and explanations. */
const STANDING_WORDS = 400;

/** Returns the reading time of a decision's article in whole minutes. Numbers and sources do not count. */
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
