const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Writes an ISO date as precisely as it is given: “23 November 2026”, “March 2026”, “2026”. */
export function formatDate(iso: string): string {
  if (iso.length === 4) return iso;
  return (iso.length === 7 ? MONTH : DAY).format(new Date(iso));
}
