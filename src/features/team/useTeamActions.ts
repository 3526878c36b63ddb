import { useMemo } from 'react';
import { useSurroundings } from '#parts/SessionContext.tsx';
import { type TeamActions, teamActionsOn } from '#state/team.ts';

export function useTeamActions(): TeamActions {
  const { session } = useSurroundings();
  return useMemo(() => teamActionsOn(session), [session]);
}
