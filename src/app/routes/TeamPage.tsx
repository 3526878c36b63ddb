import { useMemo } from 'react';
import { countOf } from '#lib/english.ts';
import { AddPeople } from '#features/team/AddPeople.tsx';
import { EditPeople } from '#features/team/EditPeople.tsx';
import { JointLead } from '#features/team/JointLead.tsx';
import { OwnPicks } from '#features/team/OwnPicks.tsx';
import { OwnTeam } from '#features/team/OwnTeam.tsx';
import { RuledOut } from '#features/team/RuledOut.tsx';
import { Talk } from '#features/team/Talk.tsx';
import { TeamHead } from '#features/team/TeamHead.tsx';
import { TeamTable } from '#features/team/TeamTable.tsx';
import { WinOver } from '#features/team/WinOver.tsx';
import { weighTeam } from '#words/team/weighedTeam.ts';
import { teamAddress } from '#state/addresses.ts';
import { NoticeBox } from '#parts/page/NoticeBox.tsx';
import { PrintedAddress } from '#parts/page/PrintedAddress.tsx';
import { useSession } from '#parts/context/SessionContext.tsx';
import { ShareBar } from '#parts/page/ShareBar.tsx';
import { buttonClass } from '#ui/forms/Button.tsx';
import { Jump } from '#ui/page/Jump.tsx';
import { PageBody } from '#ui/page/PageBody.tsx';
import { WithoutScript } from '#ui/page/WithoutScript.tsx';
import { DecisionBreadcrumbs } from './DecisionBreadcrumbs.tsx';
import { RevisionNote } from './RevisionNote.tsx';
import { useDecision } from '#parts/context/DecisionContext.ts';

/** The answers of several people, weighed together. */
export function TeamPage() {
  const decision = useDecision();
  const { members } = useSession(({ team }) => team);
  const team = useMemo(() => (members.length > 0 ? weighTeam(decision, members) : null), [decision, members]);
  const address = teamAddress(decision, members);
  return (
    <PageBody before={<DecisionBreadcrumbs here="Team" />}>
      <div data-awaits-answers="">
        {team && <meta name="robots" content="noindex" />}
        {team && <PrintedAddress address={address} />}
        <RevisionNote addressWith={(each) => teamAddress(each, members)} />
        <NoticeBox kept={countOf(members.length, 'person', 'people')} />
        <OwnTeam />
        <TeamHead team={team}>
          {team && (
            <ShareBar address={address}>
              <Jump to="add" className={buttonClass('quiet')}>
                Add someone’s link
              </Jump>
            </ShareBar>
          )}
        </TeamHead>
        {team && <OwnPicks team={team} />}
        <EditPeople members={members} />
        {team && <RuledOut team={team} />}
        {team && team.people.length > 1 && (
          <>
            <TeamTable team={team} />
            <Talk team={team} />
            <WinOver team={team} />
            <JointLead team={team} />
          </>
        )}
        <WithoutScript>
          Links are put together with JavaScript, which is off here. Switch it on and reload the page.
        </WithoutScript>
        <AddPeople members={members} />
      </div>
    </PageBody>
  );
}
