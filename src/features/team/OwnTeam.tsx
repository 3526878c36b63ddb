import { useMemo } from 'react';
import { countOf } from '#lib/english.ts';
import { useActions, useSession } from '#parts/SessionContext.tsx';
import { teamSetAside } from '#state/team.ts';
import { Button } from '#ui/forms/Button.tsx';
import { Notice } from '#ui/page/Notice.tsx';

/** The visitor's own team that the one on the page stands in front of. */
export function OwnTeam() {
  const { backToOwnTeam } = useActions();
  const session = useSession((state) => state);
  const own = useMemo(() => teamSetAside(session), [session]);
  if (own.length === 0) return null;
  return (
    <Notice title={`You had a team of ${countOf(own.length, 'person', 'people')} here`}>
      <Button kind="quiet" onClick={backToOwnTeam}>
        Back to it
      </Button>
    </Notice>
  );
}
