const LONGEST = 80;

/**
 * Received text as a page may quote it: at most 80 characters, with controls, text direction marks and broken
 * characters replaced by “�”, so that it can neither flood nor turn around the sentence that it stands in.
 */
export function showable(text: string): string {
  const start = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return start.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{FFFD}');
}
