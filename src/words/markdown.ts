/** Characters that Markdown or GitHub may read as markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>|~#&$]/g;

/** At the start of a line these would begin a list, a numbered list or the underline of a heading. */
const LINE_START = /^(?:[-+=]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Escapes a text so that Markdown shows every character of it, on one line: “a*b” → “a\*b”. */
export function plainText(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ').replace(MARKUP, '\\$&');
  return line.replace(LINE_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A link with a plain text: “[Pick Go](</go-vs-rust/pick/go/>)”; the text alone where the address is no web page. */
export function link(text: string, url: string): string {
  if (!/^(?:https?:\/\/|\/)/.test(url)) return plainText(text);
  const escaped = url.replace(/[\s<>\\|]/g, (character) => encodeURIComponent(character));
  return `[${plainText(text)}](<${escaped}>)`;
}

/** A table of plain texts; the second column and all after it are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plainText).join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** A list of lines that are Markdown already. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
