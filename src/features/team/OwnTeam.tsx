import { useMemo } from 'react';
import { sayTeamAside } from '#words/team/people.ts';
import { useActions, useSession } from '#parts/context/SessionContext.tsx';
import { teamSetAside } from '#state/team.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Notice } from '#ui/page/Notice.tsx';

/** Leads back to the visitor's own team while a team from a link is on the page. */
export function OwnTeam() {
  const { backToOwnTeam } = useActions();
  const session = useSession((state) => state);
  const own = useMemo(() => teamSetAside(session), [session]);
  if (own.length === 0) return null;
  return (
    <Notice title={sayTeamAside(own.length)}>
      <Button kind="quiet" onClick={backToOwnTeam}>
        Back to it
      </Button>
    </Notice>
  );
}
