/** Returns the light colours of a sheet of tokens, by the names of the tokens without the leading dashes. */
export function lightColours(sheet: string): Readonly<Record<string, string>> {
  const found = sheet.matchAll(/^ {2}--([\w-]+): (?:light-dark\()?(#[0-9a-f]{6})\b/gmu);
  return Object.fromEntries([...found].map(([, name = '', colour = '']) => [name, colour]));
}
