/**
 * The HTML entities that browsers read without a semicolon (HTML Standard, section 13.5, named character references).
 * Only those in small letters, because ids have no capitals.
 */
const NAMES =
  'aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ' +
  'ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot ' +
  'nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 ' +
  'sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml';

const ENTITIES: readonly string[] = NAMES.split(' ');

/** Returns the entity that an id begins with, if any: `&id=` pasted into HTML would lose its start. */
export function entityAtStart(id: string): string | null {
  return ENTITIES.find((name) => id.startsWith(name)) ?? null;
}
