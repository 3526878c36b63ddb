import type { Decision } from '#content';
import { formatDate } from '#lib/formatDate.ts';

/** The mark of a page that shows a past revision: “Revision 1, as it was until 1 December 2026”. */
export function sayAsItWas({ revision, asItWas }: Decision): string {
  return asItWas ? `Revision ${revision}, as it was until ${formatDate(asItWas.until)}` : '';
}
