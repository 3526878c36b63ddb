import { expect, test } from 'vitest';
import { STORAGE_KEY } from '#state/keepDrafts.ts';
import { setAside } from '#state/sessionState.ts';
import { teamSetAside } from '#state/team.ts';
import { openLink } from '../support/openedLink.ts';

const WAS = '/bike-taxi-tram/pick/tram/#rev=1.was&bags=nothing&trip=short-day';
const TEAM_WAS = '/bike-taxi-tram/team/#rev=1.was&member=Ana_bags.nothing&member=Bo_wish.fresh-air';

/** The storage of a visitor who has answered something, and has a team. */
async function visitor() {
  const shelf = new Map<string, string>();
  const { session } = await openLink('/bike-taxi-tram/ask/wish/', shelf);
  session.actions.answer('wish', 'joy');
  session.actions.addMembers([{ name: 'Cy', reading: session.getState().reading }]);
  return shelf;
}

test('answers to a past revision are not stored, and replace nothing', async () => {
  const shelf = await visitor();
  const before = shelf.get(STORAGE_KEY);
  const { session, decision } = await openLink(WAS, shelf);
  expect(decision.revision).toBe(1);
  session.actions.answer('wish', 'fresh-air');
  expect(session.getState()).toMatchObject({ origin: 'address', act: { kind: 'change', question: 'wish' } });
  expect(session.getState().reading.choices['wish']?.answer).toBe('fresh-air');
  expect(shelf.get(STORAGE_KEY)).toBe(before);
});

test('neither is a team', async () => {
  const shelf = await visitor();
  const before = shelf.get(STORAGE_KEY);
  const { session } = await openLink(TEAM_WAS, shelf);
  session.actions.removeMember(0);
  expect(session.getState().team.members.map(({ name }) => name)).toEqual(['Bo']);
  expect(shelf.get(STORAGE_KEY)).toBe(before);
});

test('the visitor’s own answers and team are offered on pages of today only', async () => {
  const shelf = await visitor();
  const past = (await openLink(WAS, shelf)).session.getState();
  expect([setAside(past), teamSetAside(past)]).toEqual([null, []]);
  const today = (await openLink('/bike-taxi-tram/pick/bike/#rev=2&hour=day', shelf)).session.getState();
  expect(setAside(today)).not.toBeNull();
});

test('a draft of a former release is read with the ids of today', async () => {
  const draft = { own: 'rev=1&bags=heavy&trip=short-day&wish=fresh-air', aside: [] };
  const stored = { state: { drafts: { 'bike-taxi-tram': draft }, teams: {} }, version: 1 };
  const { session } = await openLink('/bike-taxi-tram/ask/wish/', new Map([[STORAGE_KEY, JSON.stringify(stored)]]));
  const answers = Object.entries(session.getState().reading.choices).map(([id, { answer }]) => `${id} ${answer}`);
  expect(answers).toEqual(['distance near', 'hour day', 'wish air']);
});

test('people with links of different revisions are one team, each read with the ids of today', async () => {
  const { session, decision } = await openLink(
    '/bike-taxi-tram/team/#rev=1&member=Ana_trip.long-night_wish.fresh-air&member=Bo_luggage.cello_hour.night',
  );
  expect(decision.revision).toBe(2);
  const said = session.getState().team.members.map(({ reading }) => Object.keys(reading.choices));
  expect(said).toEqual([
    ['distance', 'wish'],
    ['luggage', 'hour'],
  ]);
});
