import { assertNever } from '#lib/assertNever.ts';
import type { FullDecision } from '../decision.ts';
import { TEXT_KINDS } from './textKinds.ts';
import { textsOf } from './texts.ts';
import type { Text } from './texts.ts';

/** Checks the wording of texts: anchors name no option, results say no “you”, and each kind of text ends as it should. */
export function checkWords(decision: FullDecision): readonly string[] {
  const texts = textsOf(decision);
  return [
    ...texts.flatMap((text) => checkAnchor(text, decision)),
    ...texts.flatMap(checkAddress),
    ...texts.flatMap(checkEnd),
  ];
}

function checkAnchor({ kind, where, text }: Text, { options }: FullDecision): readonly string[] {
  if (kind !== 'anchor') return [];
  return options
    .filter(({ label }) => names(text, label))
    .map(({ label }) => `Reword an anchor ${where} so that it does not name ${label}: “${text}”`);
}

function checkAddress({ kind, where, text }: Text): readonly string[] {
  if (TEXT_KINDS[kind].reader === 'answering' || !/\byou(r|rs|rself)?\b/i.test(text)) return [];
  return [`Reword the ${kind} ${where} without “you” or “your”: it is read by people who did not answer.`];
}

function checkEnd({ kind, where, text }: Text): readonly string[] {
  const { form } = TEXT_KINDS[kind];
  switch (form) {
    case 'sentence':
      return text.endsWith('.') ? [] : [`End the ${kind} ${where} with a full stop.`];
    case 'question':
      return text.endsWith('?') ? [] : [`End the ${kind} ${where} with a question mark.`];
    case 'clause':
      return /[.?!]$/.test(text) ? [`Take the last sign off the ${kind} ${where}: it stands inside a sentence.`] : [];
    default:
      return assertNever(form);
  }
}

/** Matches a whole word with its capitals, so that “go” does not name Go. */
function names(text: string, label: string): boolean {
  const literal = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
