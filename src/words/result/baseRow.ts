/** What counts whatever is answered, as the last row of a split by answers. */
export function baseRow(shownTenths: number) {
  return { id: 'base', label: 'In any case', detail: 'What always counts a little', shownTenths };
}
