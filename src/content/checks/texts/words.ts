import { assertNever } from '#lib/assertNever.ts';
import { textsOfClauses } from '../../clauses.ts';
import type { FullDecision, OptionWords } from '../../decision.ts';
import { TEXT_KINDS } from './textKinds.ts';
import { textsOf } from './texts.ts';
import type { Text } from './texts.ts';

/** Checks the wording of texts: anchors name no option, results say no “you”, and each kind of text ends as it should. */
export function checkWords(decision: FullDecision): readonly string[] {
  const texts = textsOf(decision);
  return [
    ...texts.flatMap((text) => checkAnchor(text, decision)),
    ...texts.flatMap(checkAddress),
    ...texts.flatMap(checkTone),
    ...texts.flatMap(checkEnd),
    ...texts.flatMap((text) => checkBeginning(text, decision)),
    ...decision.options.flatMap(checkGain),
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

/** The words that no page has: they blame or plead, and say nothing. */
const TONE = /\b(please|sorry|oops|valid|invalid|forbidden)\b/i;

function checkTone({ kind, where, text }: Text): readonly string[] {
  const [found] = TONE.exec(text) ?? [];
  return found === undefined ? [] : [`Reword the ${kind} ${where} without “${found}”: say what is so, or what to do.`];
}

function checkEnd({ kind, where, text }: Text): readonly string[] {
  const { form } = TEXT_KINDS[kind];
  switch (form) {
    case 'sentence':
      return text.endsWith('.') ? [] : [`End the ${kind} ${where} with a full stop.`];
    case 'question':
      return text.endsWith('?') ? [] : [`End the ${kind} ${where} with a question mark.`];
    case 'any':
      return [];
    case 'clause':
      return /[.?!]$/.test(text) ? [`Take the last sign off the ${kind} ${where}: it stands inside a sentence.`] : [];
    default:
      return assertNever(form);
  }
}

/** A clause goes on within a sentence, so only a name in it has a capital. */
function checkBeginning({ kind, where, text }: Text, { options }: FullDecision): readonly string[] {
  const isName = options.some(({ label }) => text.startsWith(label));
  if (kind !== 'said' || isName || !/^(?:\p{Lu}\p{Ll}|A )/u.test(text)) return [];
  return [`Begin the said ${where} with a small letter: it stands inside a sentence.`];
}

/** The gain begins the verdict, which has to say what it is about. */
function checkGain({ id, label, gain }: OptionWords): readonly string[] {
  return textsOfClauses(gain)
    .filter((text) => !text.toLowerCase().includes(label.toLowerCase()))
    .map(() => `Name ${label} in the gain of the option “${id}”: it begins the verdict.`);
}

/** Matches a whole word with its capitals, so that “go” does not name Go. */
function names(text: string, label: string): boolean {
  const literal = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
