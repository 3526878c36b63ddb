import { array, fallback, object, optional, pipe, record, safeParse, string, transform, union } from 'valibot';
import { distinct, type Drafts } from './drafts.ts';

/** Older releases kept one fragment aside, as a text. */
const aside = pipe(
  optional(union([string(), array(string())]), []),
  transform((stored) => distinct(typeof stored === 'string' ? [stored] : stored)),
);
const schema = record(string(), object({ own: string(), aside }));

/** Reads the drafts and teams of the storage. Anything that fails the schema counts as no drafts. */
export function parseDrafts(stored: unknown): { readonly drafts: Drafts; readonly teams: Drafts } {
  const result = safeParse(object({ drafts: fallback(schema, {}), teams: fallback(schema, {}) }), stored);
  return result.success ? result.output : { drafts: {}, teams: {} };
}
