import type { Decision } from '#content';
import { NOTHING_ANSWERED } from '#engine';
import { type Member, readAddress, writeFragment } from '#permalink';
import { nextDraft, withDraft } from './drafts.ts';
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
      const kept = teamSetAside(session.getState());
      if (!decision || kept.length === 0) return;
      // Own teams change places; one that an address brought has its address to be had back by.
      const replaced = writeFragment(decision, NOTHING_ANSWERED, team.members);
      const own = writeFragment(decision, NOTHING_ANSWERED, kept);
      const draft = team.origin === 'own' ? { own, aside: replaced } : { ...teams[decision.id], own };
      session.setState({
        team: { members: kept, origin: 'own' },
        teams: withDraft(teams, decision.id, draft),
        act: { kind: 'change-team' },
      });
    },
  };
}

/** The team that “Back to it” would bring: the stored one beside a foreign one, else what was set aside; [] for none. */
export function teamSetAside({ decision, team, teams }: SessionState): readonly Member[] {
  const draft = decision && teams[decision.id];
  const fragment = team.origin === 'address' ? draft?.own : draft?.aside;
  if (!decision || !fragment || fragment === writeFragment(decision, NOTHING_ANSWERED, team.members)) return [];
  return membersIn(decision, fragment);
}

/** The members of a stored fragment; what cannot be read of it is left out. */
function membersIn(decision: Decision, fragment: string): readonly Member[] {
  return readAddress(`/${decision.id}/team/`, `#${fragment}`, decision).members;
}
