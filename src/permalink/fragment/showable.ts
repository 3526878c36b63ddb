const LONGEST = 80;

/**
 * Makes received text safe to quote on a page: at most 80 characters, with control characters, text direction marks and
 * broken characters replaced by “�”. So it cannot fill the page or reverse the sentence around it.
 */
export function showable(text: string): string {
  const start = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return start.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{FFFD}');
}
