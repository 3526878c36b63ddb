import type { FullDecision } from '../../decision.ts';
import { type Text, textsOf } from './texts.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly sentence: (text: Text, found: string) => string;
}

const TAGS = 'a|b|br|code|div|em|h[1-6]|i|img|li|ol|p|pre|q|s|script|small|span|strong|style|sub|sup|table|td|tr|u|ul';

const RULES: readonly Rule[] = [
  {
    pattern: /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u,
    sentence: ({ kind, where }, found) =>
      `Take the invisible character U+${codeOf(found)} out of the ${kind} ${where}: it can turn a sentence round.`,
  },
  {
    pattern: /^\s+(?=\S)|(?<=\S)\s+$|(?<=\S)\s{2,}(?=\S)|[\n\r\t]/u,
    sentence: ({ kind, where }) => `Take blanks at the ends, double ones and line breaks out of the ${kind} ${where}.`,
  },
  {
    pattern: /["']/u,
    sentence: ({ kind, where }, found) =>
      `Write ${found === '"' ? '“ and ” in place of "' : "’ in place of '"} in the ${kind} ${where}.`,
  },
  {
    pattern: new RegExp(String.raw`</?(?:${TAGS})(?:\s[^<>]*)?/?>`, 'iu'),
    sentence: ({ kind, where }, found) => `Take “${found}” out of the ${kind} ${where}: texts are shown as they are.`,
  },
  {
    pattern: /`|\*\*|__|!?\[[^\]]+\]\(/u,
    sentence: ({ kind, where }, found) => `Take the Markdown “${found}” out of the ${kind} ${where}: it is not read.`,
  },
  {
    pattern: /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u,
    sentence: ({ kind, where }, found) => `Take “${found}” out of the ${kind} ${where}: say it in words.`,
  },
];

/** Nothing in a text that a reader does not see, sees otherwise, or sees as typed when more was meant. */
export function checkCharacters(decision: FullDecision): readonly string[] {
  return textsOf(decision).flatMap((text) =>
    RULES.flatMap(({ pattern, sentence }) => {
      const [found] = pattern.exec(text.text) ?? [];
      return found === undefined ? [] : [sentence(text, found)];
    }),
  );
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
