/**
 * The names of HTML entities that browsers read without a semicolon, those in small letters only, since ids have no
 * capitals (HTML Standard, section 13.5, named character references).
 */
const NAMES =
  'aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ' +
  'ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot ' +
  'nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 ' +
  'sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml';

const ENTITIES: readonly string[] = NAMES.split(' ');

/** The entity that an id begins with, so that `&id=` pasted into HTML would lose its start; null where there is none. */
export function entityAtStart(id: string): string | null {
  return ENTITIES.find((name) => id.startsWith(name)) ?? null;
}
