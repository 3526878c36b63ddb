import { type Decision, generalClause, type OptionWords } from '#content';

/** A common pace for reading prose on a screen. */
const WORDS_A_MINUTE = 200;

/** Words that every article has besides its content, roughly: headings and explanations. */
const STANDING_WORDS = 400;

/** Returns the reading time of a decision's article in whole minutes, without its table of facts. */
export function readingMinutes(decision: Decision): number {
  const words = textsIn(decision).join(' ').split(/\s+/);
  return Math.round((words.length + STANDING_WORDS) / WORDS_A_MINUTE);
}

function textsIn({ title, summary, typicalReader, options, misconceptions, bottomLine }: Decision) {
  return [
    title,
    summary,
    typicalReader.who,
    ...options.flatMap(optionTexts),
    ...misconceptions.flatMap(({ said, found }) => [said, found]),
    bottomLine,
  ];
}

function optionTexts({ label, philosophy, useIf, wins, friction, today, pointsFor, pointsAgainst }: OptionWords) {
  return [
    label,
    philosophy,
    useIf,
    generalClause(wins),
    generalClause(friction),
    today,
    ...pointsFor,
    ...pointsAgainst,
  ];
}
