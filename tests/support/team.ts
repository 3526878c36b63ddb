import type { Reading } from '#engine';
import { weighTeam, type WeighedTeam } from '#words/team/weighedTeam.ts';
import { smallDecision } from './smallDecision.ts';

/** A team that weighs the small decision: readings by name. */
export function teamOf(readings: Readonly<Record<string, Reading>>, decision = smallDecision): WeighedTeam {
  return weighTeam(
    decision,
    Object.entries(readings).map(([name, reading]) => ({ name, reading })),
  );
}
