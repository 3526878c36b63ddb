import type { StoreApi } from 'zustand/vanilla';
import type { Decision } from '#content';
import { NOTHING_ANSWERED } from '#engine';
import { type Member, readAddress, writeFragment } from '#permalink';
import { draftGoneBack, nextDraft, waysBack, withDraft } from './drafts.ts';
import type { SessionState } from './sessionState.ts';

/** Acts on a team. Members are counted from 0. Without a decision on the page, an act does nothing. */
export interface TeamActions {
  addMembers: (people: readonly Member[]) => void;
  renameMember: (place: number, name: string) => void;
  removeMember: (place: number) => void;
  /** Puts a removed member back into their place. */
  restoreMember: (place: number, member: Member) => void;
  /** Brings back the visitor's own team that a link or another team replaced. */
  backToOwnTeam: () => void;
}

/** Returns the acts on the team of a session. */
export function teamActionsOn({ getState, setState }: StoreApi<SessionState>): TeamActions {
  const change = (edit: (members: readonly Member[]) => readonly Member[]) => {
    const { decision, team, teams } = getState();
    if (!decision) return;
    const members = edit(team.members);
    if (decision.asItWas) return setState({ team: { members, origin: 'address' }, act: { kind: 'change-team' } });
    const draft = nextDraft(teams[decision.id], team.origin, writeFragment(decision, NOTHING_ANSWERED, members));
    setState({
      team: { members, origin: 'own' },
      teams: withDraft(teams, decision.id, draft),
      act: { kind: 'change-team' },
    });
  };
  return {
    addMembers: (people) => change((members) => [...members, ...people]),
    renameMember: (place, name) =>
      change((members) => members.map((member, each) => (each === place ? { ...member, name } : member))),
    removeMember: (place) => change((members) => members.filter((_, each) => each !== place)),
    restoreMember: (place, member) =>
      change((members) => [...members.slice(0, place), member, ...members.slice(place)]),
    backToOwnTeam: () => {
      const { decision, team, teams } = getState();
      const stored = teamFragmentAside(getState());
      const draft = decision && teams[decision.id];
      if (!draft || stored === null) return;
      const kept = membersIn(decision, stored);
      const own = writeFragment(decision, NOTHING_ANSWERED, kept);
      const page = writeFragment(decision, NOTHING_ANSWERED, team.members);
      const gone = draftGoneBack(draft, team.origin, { stored, own, page });
      setState({
        team: { members: kept, origin: 'own' },
        teams: withDraft(teams, decision.id, gone),
        act: { kind: 'change-team' },
      });
    },
  };
}

/** Returns the team that “Back to it” brings: the stored one while an address is shown, else the last set aside; [] if none. */
export function teamSetAside(state: SessionState): readonly Member[] {
  const stored = teamFragmentAside(state);
  return state.decision && stored !== null ? membersIn(state.decision, stored) : [];
}

function teamFragmentAside({ decision, team, teams }: SessionState): string | null {
  if (!decision || decision.asItWas) return null;
  const page = writeFragment(decision, NOTHING_ANSWERED, team.members);
  return waysBack(teams[decision.id], team.origin).find((each) => each !== '' && each !== page) ?? null;
}

/** Reads the members of a stored fragment. Parts that cannot be read are left out. */
function membersIn(decision: Decision, fragment: string): readonly Member[] {
  return readAddress(`/${decision.id}/team/`, `#${fragment}`, decision).members;
}
