const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Writes an ISO date as precisely as it is given: “23 November 2026”, “March 2026”, “2026”. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const written = month === undefined ? [year] : [MONTHS[month - 1], year];
  return (day === undefined ? written : [day, ...written]).join(' ');
}

/** Returns the date of a moment, as ISO writes it, in the time zone of the browser. */
export function isoDateOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => `${part}`.padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}
