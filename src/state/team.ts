import type { Decision } from '#content';
import { NOTHING_ANSWERED } from '#engine';
import { type Member, readAddress, writeFragment } from '#permalink';
import { draftGoneBack, nextDraft, waysBack, withDraft } from './drafts.ts';
import type { Session } from './session.ts';
import type { SessionState } from './sessionState.ts';

/** What a visitor can do with a team. Each needs a decision to be on the page; without one it does nothing. */
export interface TeamActions {
  add: (people: readonly Member[]) => void;
  rename: (place: number, name: string) => void;
  remove: (place: number) => void;
  /** Puts a member back in the place where they were. */
  putBack: (place: number, member: Member) => void;
  /** Brings back the team that the one on the page replaced, or in whose place it stands. */
  backToOwnTeam: () => void;
}

/** What a visitor can do with the team in a session. Members are counted from 0. */
export function teamActionsOn(session: Session): TeamActions {
  const change = (edit: (members: readonly Member[]) => readonly Member[]) => {
    const state = session.getState();
    const { decision, team, teams } = state;
    if (!decision) return;
    const members = edit(team.members);
    const draft = nextDraft(teams[decision.id], team.origin, writeFragment(decision, NOTHING_ANSWERED, members));
    session.setState({
      team: { members, origin: 'own' },
      teams: withDraft(teams, decision.id, draft),
      act: { kind: 'change-team' },
    });
  };
  return {
    add: (people) => change((members) => [...members, ...people]),
    rename: (place, name) =>
      change((members) => members.map((member, each) => (each === place ? { ...member, name } : member))),
    remove: (place) => change((members) => members.filter((_, each) => each !== place)),
    putBack: (place, member) => change((members) => [...members.slice(0, place), member, ...members.slice(place)]),
    backToOwnTeam: () => {
      const { decision, team, teams } = session.getState();
      const stored = teamFragmentAside(session.getState());
      const draft = decision && teams[decision.id];
      if (!draft || stored === null) return;
      const kept = membersIn(decision, stored);
      const own = writeFragment(decision, NOTHING_ANSWERED, kept);
      const page = writeFragment(decision, NOTHING_ANSWERED, team.members);
      const gone = draftGoneBack(draft, team.origin, { stored, own, page });
      session.setState({
        team: { members: kept, origin: 'own' },
        teams: withDraft(teams, decision.id, gone),
        act: { kind: 'change-team' },
      });
    },
  };
}

/** The team that “Back to it” would bring: the stored one beside a foreign one, else what was set aside; [] for none. */
export function teamSetAside(state: SessionState): readonly Member[] {
  const stored = teamFragmentAside(state);
  return state.decision && stored !== null ? membersIn(state.decision, stored) : [];
}

function teamFragmentAside({ decision, team, teams }: SessionState): string | null {
  if (!decision) return null;
  const page = writeFragment(decision, NOTHING_ANSWERED, team.members);
  return waysBack(teams[decision.id], team.origin).find((each) => each !== '' && each !== page) ?? null;
}

/** The members of a stored fragment; what cannot be read of it is left out. */
function membersIn(decision: Decision, fragment: string): readonly Member[] {
  return readAddress(`/${decision.id}/team/`, `#${fragment}`, decision).members;
}
