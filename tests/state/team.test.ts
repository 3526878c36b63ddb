import { beforeEach, describe, expect, test } from 'vitest';
import { type Member, readAddress } from '#permalink';
import { createSession, type Session } from '#state/session.ts';
import { type TeamActions, teamSetAside } from '#state/team.ts';
import { reading } from '../support/models.ts';
import { storeOn } from '../support/shelf.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

const ana: Member = { name: 'Ana', reading: reading({ luggage: 'nothing' }) };
const bo: Member = { name: 'Bo', reading: reading({ luggage: 'bag', distance: ['middle', 20] }) };
const cy: Member = { name: '', reading: reading({ wish: 'bill' }) };

let shelf: Map<string, string>;
let session: Session;
let team: TeamActions;

beforeEach(() => {
  shelf = new Map();
  openSession();
});

describe('putting a team together', () => {
  test('people stay in the order in which they are added', () => {
    arrive('');
    team.addMembers([ana]);
    team.addMembers([bo, cy]);
    expect(session.getState().team).toEqual({ members: [ana, bo, cy], origin: 'own' });
    expect(session.getState().act).toEqual({ kind: 'change-team' });
  });

  test('renaming changes the name and nothing else', () => {
    arrive('');
    team.addMembers([ana, bo]);
    team.renameMember(1, 'Bo Li');
    expect(session.getState().team.members).toEqual([ana, { ...bo, name: 'Bo Li' }]);
  });

  test('a person who was removed can be put back into their place', () => {
    arrive('');
    team.addMembers([ana, bo, cy]);
    team.removeMember(1);
    expect(session.getState().team.members).toEqual([ana, cy]);
    team.restoreMember(1, bo);
    expect(session.getState().team.members).toEqual([ana, bo, cy]);
  });

  test('nothing happens without a decision on the page', () => {
    team.addMembers([ana]);
    team.backToOwnTeam();
    expect(session.getState().team.members).toEqual([]);
  });
});

describe('the team of an address', () => {
  test('is shown, but not stored until something is changed', () => {
    arrive('member=Ana_luggage.nothing');
    expect(session.getState().team).toEqual({ members: [ana], origin: 'address' });
    expect(session.getState().teams).toEqual({});
    team.addMembers([bo]);
    expect(stored()).toContain('member=Ana_luggage.nothing&member=Bo_luggage.bag_distance.middle.x2');
  });

  test('is the visitor’s own if it has the same people', () => {
    arrive('');
    team.addMembers([ana]);
    arrive('member=Ana_luggage.nothing');
    expect(session.getState().team.origin).toBe('own');
    expect(teamSetAside(session.getState())).toEqual([]);
  });

  test('does not change the visitor’s own answers, unless the address has answers besides the people', () => {
    session.actions.resume(decision);
    session.actions.answer('luggage', 'bag');
    arrive('member=Ana_luggage.nothing');
    expect(session.getState()).toMatchObject({ origin: 'own', reading: { choices: { luggage: { answer: 'bag' } } } });
    arrive('luggage=cello&member=Ana_luggage.nothing');
    expect(session.getState()).toMatchObject({
      origin: 'address',
      reading: { choices: { luggage: { answer: 'cello' } } },
    });
  });

  test('replaces the own team, which is offered before and after a change', () => {
    arrive('');
    team.addMembers([ana, bo]);
    arrive('member=wish.bill');
    expect(teamSetAside(session.getState())).toEqual([ana, bo]);
    team.addMembers([bo]);
    expect(teamSetAside(session.getState())).toEqual([ana, bo]);
    team.backToOwnTeam();
    expect(session.getState().team).toEqual({ members: [ana, bo], origin: 'own' });
    expect(teamSetAside(session.getState())).toEqual([cy, bo]);
  });

  test('after changes to several teams, the way back goes through everything they replaced', () => {
    arrive('');
    team.addMembers([ana]);
    for (const link of ['member=wish.bill', 'member=Bo_luggage.bag_distance.middle.x2']) {
      arrive(link);
      team.addMembers([bo]);
      team.renameMember(1, 'Di');
    }
    const round = [0, 1, 2].map(() => {
      team.backToOwnTeam();
      return session
        .getState()
        .team.members.map(({ name }) => name)
        .join();
    });
    expect(round).toEqual([',Di', 'Ana', 'Bo,Di']);
  });

  test('is empty in an address without people, and the last team is offered', () => {
    arrive('');
    team.addMembers([ana]);
    arrive('');
    expect(session.getState().team.members).toEqual([]);
    expect(teamSetAside(session.getState())).toEqual([ana]);
  });

  test('offers nothing if there is no other team', () => {
    arrive('member=Ana_luggage.nothing');
    team.backToOwnTeam();
    expect(session.getState().team).toEqual({ members: [ana], origin: 'address' });
  });
});

describe('storage', () => {
  test('the next session has the team', async () => {
    arrive('');
    team.addMembers([ana, bo]);
    openSession();
    session.restore();
    arrive('');
    expect(teamSetAside(session.getState())).toEqual([ana, bo]);
  });

  test('removing everyone leaves nothing behind', () => {
    arrive('');
    team.addMembers([ana]);
    team.removeMember(0);
    expect(session.getState().teams).toEqual({});
  });

  test('damaged teams are lost, and the answers are not', async () => {
    const state = { drafts: { 'bike-taxi-tram': { own: 'luggage=bag' } }, teams: [7] };
    shelf.set('weighpoint', JSON.stringify({ state, version: 1 }));
    session.restore();
    expect(session.getState()).toMatchObject({ drafts: { 'bike-taxi-tram': { own: 'luggage=bag' } }, teams: {} });
  });

  test('a storage from before there were teams keeps its answers', async () => {
    shelf.set('weighpoint', '{"state":{"drafts":{"bike-taxi-tram":{"own":"luggage=bag"}}},"version":1}');
    session.restore();
    expect(session.getState()).toMatchObject({ drafts: { 'bike-taxi-tram': { own: 'luggage=bag' } }, teams: {} });
  });
});

function openSession(): void {
  session = createSession(() => storeOn(shelf));
  team = session.actions;
}

function arrive(fragment: string): void {
  session.actions.receive(decision, readAddress('/bike-taxi-tram/team/', `#${fragment}`, decision), []);
}

function stored(): string {
  return session.getState().teams[decision.id]?.own ?? '';
}
