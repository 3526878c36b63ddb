/** What one factor or one answer gives to a lead. */
export interface Part {
  /** Exact, in the unit that the function returning it names. */
  readonly exact: number;
  /** Tenths of a point; all parts of a lead add up to the shown lead. */
  readonly shown: number;
}

/**
 * The exact parts of a lead with whole tenths of a point that add up to the shown lead (tenths). Largest remainder: all
 * are rounded down, and what is then lacking goes, a tenth each, to those that lost most, earlier ones first.
 * `perPoint` is what one point is in the unit of the parts.
 */
export function apportion(exact: readonly number[], perPoint: number, shownLead: number): readonly Part[] {
  const roundedDown = exact.map((part) => {
    const shown = Math.floor((10 * part) / perPoint);
    return { exact: part, shown, lost: 10 * part - shown * perPoint };
  });
  const lacking = shownLead - roundedDown.reduce((sum, { shown }) => sum + shown, 0);
  const lostMost = roundedDown.toSorted((one, other) => other.lost - one.lost).slice(0, lacking);
  return roundedDown.map((part) => ({ exact: part.exact, shown: part.shown + (lostMost.includes(part) ? 1 : 0) }));
}
