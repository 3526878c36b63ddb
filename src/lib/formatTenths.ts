const format = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Writes whole tenths with one decimal and a true minus sign: 55 → “5.5”, −3 → “−0.3”. */
export function formatTenths(tenths: number): string {
  return format.format(tenths / 10).replace('-', '−');
}
