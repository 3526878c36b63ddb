import { beforeEach, describe, expect, test } from 'vitest';
import { readAddress } from '#permalink';
import { createSession, type Session } from '#state/session.ts';
import { setAside } from '#state/sessionState.ts';
import { teamSetAside } from '#state/team.ts';
import { storeOn } from '../support/shelf.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

const otherDecision = { ...decision, id: 'another-trip' };

let shelf: Map<string, string>;
let one: Session;
let two: Session;

beforeEach(() => {
  shelf = new Map();
  one = openTab();
  two = openTab();
});

describe('answers in two tabs', () => {
  test('of other answers in the other tab nothing is lost: they are set aside', () => {
    one.actions.answer('luggage', 'bag');
    one.actions.answer('distance', 'near');
    two.actions.answer('hour', 'night');
    expect(answersIn(openTab())).toEqual({ hour: 'night' });
    expect(asideIn(openTab())).toEqual({ luggage: 'bag', distance: 'near' });

    one.actions.answer('wish', 'joy');
    expect(answersIn(openTab())).toEqual({ luggage: 'bag', distance: 'near', wish: 'joy' });
    expect(asideIn(openTab())).toEqual({ hour: 'night' });
  });

  test('each tab offers the way to the answers of the other', () => {
    one.actions.answer('luggage', 'bag');
    two.actions.answer('hour', 'night');
    one.follow();
    expect(answersIn(one)).toEqual({ luggage: 'bag' });
    expect(asideIn(one)).toEqual({ hour: 'night' });
    one.actions.backToOwn();
    expect(answersIn(one)).toEqual({ hour: 'night' });
    expect(asideIn(one)).toEqual({ luggage: 'bag' });
  });

  test('a tab that shows what the other one edits on follows, and so does its address', () => {
    one.actions.answer('luggage', 'bag');
    const later = openTab();
    later.actions.answer('hour', 'night');
    one.follow();
    expect(answersIn(one)).toEqual({ luggage: 'bag', hour: 'night' });
    expect(one.getState().act).toEqual({ kind: 'follow-tab' });
    expect(asideIn(one)).toBeNull();
  });

  test('a tab follows after its slider is let go, not while it is held', () => {
    one.actions.answer('luggage', 'bag');
    openTab().actions.answer('hour', 'night');
    one.actions.hold({ luggage: 20 });
    one.follow();
    expect(answersIn(one)).toEqual({ luggage: 'bag' });
    one.actions.release();
    expect(answersIn(openTab())).toEqual({ luggage: 'bag' });
    expect(asideIn(openTab())).toEqual({ luggage: 'bag', hour: 'night' });
  });

  test('what one tab edits many times takes one place aside', () => {
    one.actions.answer('luggage', 'bag');
    for (const answer of ['near', 'far', 'near', 'far'] as const) {
      two.actions.answer('distance', answer);
      one.actions.answer('hour', answer === 'near' ? 'day' : 'night');
    }
    const { own, aside } = one.getState().drafts[decision.id] ?? {};
    expect([own, aside]).toEqual([
      expect.stringContaining('luggage=bag&hour=night'),
      [expect.stringMatching(/&distance=far$/)],
    ]);
  });

  test('what the other tab set aside stays aside', () => {
    one.actions.answer('luggage', 'bag');
    one.actions.startOver();
    one.actions.answer('luggage', 'cello');
    two.actions.answer('hour', 'night');
    expect(openTab().getState().drafts[decision.id]?.aside).toEqual([
      expect.stringMatching(/luggage=cello$/),
      expect.stringMatching(/luggage=bag$/),
    ]);
  });

  test('another decision keeps its answers', () => {
    const other = openTab(otherDecision);
    other.actions.answer('wish', 'air');
    one.actions.answer('luggage', 'bag');
    expect(answersIn(openTab(otherDecision))).toEqual({ wish: 'air' });
    expect(answersIn(openTab())).toEqual({ luggage: 'bag' });
  });

  test('answers of an address become one’s own where the other tab makes them so', () => {
    const address = readAddress('/bike-taxi-tram/pick/bike/', '#luggage=bag', decision);
    one.actions.receive(decision, address, []);
    expect(one.getState().origin).toBe('address');
    two.actions.answer('luggage', 'bag');
    one.follow();
    expect(one.getState().origin).toBe('own');
  });

  test('answers of an address stay, and the way to one’s own leads to those of the other tab', () => {
    one.actions.receive(decision, readAddress('/bike-taxi-tram/pick/bike/', '#luggage=bag', decision), []);
    two.actions.answer('hour', 'night');
    one.follow();
    expect(answersIn(one)).toEqual({ luggage: 'bag' });
    expect(asideIn(one)).toEqual({ hour: 'night' });
  });
});

describe('a team in one tab', () => {
  const person = { name: 'Ana', reading: { choices: { luggage: { answer: 'bag', importance: 10 } }, ownValues: {} } };

  test('stays where the other tab answers a question', () => {
    one.actions.addMembers([person, { ...person, name: 'Bo' }]);
    two.actions.answer('hour', 'night');
    expect(teamIn(openTab())).toEqual(['Ana', 'Bo']);
  });

  test('is set aside where the other tab puts another one together', () => {
    one.actions.addMembers([person]);
    two.actions.addMembers([{ ...person, name: 'Bo' }]);
    one.follow();
    expect(one.getState().team.members.map(({ name }) => name)).toEqual(['Ana']);
    expect(teamSetAside(one.getState()).map(({ name }) => name)).toEqual(['Bo']);
  });

  test('follows where the other tab adds someone to it', () => {
    one.actions.addMembers([person]);
    const later = openTab();
    expect(teamIn(later)).toEqual(['Ana']);
    later.actions.addMembers([{ ...person, name: 'Bo' }]);
    one.follow();
    expect(one.getState().team.members.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  });
});

test('a storage that was emptied meanwhile is filled again by the next change', () => {
  one.actions.answer('luggage', 'bag');
  shelf.clear();
  one.follow();
  expect(answersIn(one)).toEqual({ luggage: 'bag' });
  one.actions.answer('hour', 'night');
  expect(answersIn(openTab())).toEqual({ luggage: 'bag', hour: 'night' });
});

/** A new tab with a decision on the page, as far as it was left. */
function openTab(on = decision): Session {
  const session = createSession(() => storeOn(shelf));
  session.restore();
  session.actions.resume(on);
  return session;
}

function answersIn(session: Session): Record<string, string> {
  return answersOf(session.getState().reading.choices);
}

function asideIn(session: Session): Record<string, string> | null {
  const aside = setAside(session.getState());
  return aside && answersOf(aside.choices);
}

function answersOf(choices: Readonly<Record<string, { readonly answer: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(choices).map(([id, { answer }]) => [id, answer]));
}

/** The names of a team that is stored, as a new visit finds it. */
function teamIn(session: Session): readonly string[] {
  const fragment = session.getState().teams[decision.id]?.own ?? '';
  session.actions.receive(
    decision,
    readAddress('/bike-taxi-tram/team/', fragment === '' ? '' : `#${fragment}`, decision),
    [],
  );
  return session.getState().team.members.map(({ name }) => name);
}
