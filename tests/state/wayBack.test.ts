import { beforeEach, describe, expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { readAddress } from '#permalink';
import { parseDrafts } from '#state/drafts.ts';
import { createSession, type Session } from '#state/session.ts';
import { setAside } from '#state/sessionState.ts';

let session: Session;

beforeEach(() => {
  session = createSession(() => {
    throw new Error('There is no storage here.');
  });
});

describe('the way back', () => {
  test('making a link’s answers one’s own stores them and sets one’s own aside', () => {
    answerOwn('go');
    receive('team=rust&latency=tail');
    session.actions.makeOwn();
    expect(session.getState().origin).toBe('own');
    expect(stored()).toContain('team=rust&latency=tail');
    expect(setAside(session.getState())?.choices).toEqual({ team: { answer: 'go', importance: 10 } });
  });

  test('going back and forth between two sets of own answers loses neither', () => {
    answerOwn('go');
    receive('team=rust&latency=tail');
    session.actions.makeOwn();
    session.actions.backToOwn();
    expect(team()).toBe('go');
    session.actions.backToOwn();
    expect(team()).toBe('rust');
  });

  test('going back from a link keeps what had been set aside before', () => {
    answerOwn('zig');
    session.actions.startOver();
    session.actions.answer('team', 'go');
    receive('team=rust');
    session.actions.backToOwn();
    expect(setAside(session.getState())?.choices['team']?.answer).toBe('zig');
  });

  test('however many links are changed, the way back goes round through what each of them replaced', () => {
    answerOwn('go');
    changeLink('team=rust&latency=tail');
    changeLink('team=zig&latency=hard');
    const round = ['rust', 'go', 'zig', 'rust'].map(() => {
      session.actions.backToOwn();
      return team();
    });
    expect(round).toEqual(['rust', 'go', 'zig', 'rust']);
  });

  test('starting over sets the page aside, before all that was', () => {
    answerOwn('go');
    changeLink('team=rust');
    session.actions.startOver();
    session.actions.backToOwn();
    expect(team()).toBe('rust');
    session.actions.backToOwn();
    expect(team()).toBe('go');
  });

  test('one’s own answers stay one’s own when they come by their address or are played with', () => {
    answerOwn('go');
    changeLink('team=rust');
    receive('team=go');
    session.actions.answer('latency', 'web');
    changeLink('team=zig');
    session.actions.backToOwn();
    expect(Object.keys(session.getState().reading.choices)).toEqual(['team', 'latency']);
  });

  test('making a second link’s answers one’s own sets aside what was offered in their place', () => {
    answerOwn('go');
    changeLink('team=rust');
    receive('team=zig');
    const offered = setAside(session.getState());
    session.actions.makeOwn();
    expect(setAside(session.getState())).toBe(offered);
  });

  test('four sets of answers are kept aside, the latest ones', () => {
    for (const each of ['go', 'c', 'rust', 'zig', 'new', 'go&latency=hard']) changeLink(`team=${each}`);
    const kept = session.getState().drafts[decision.id]?.aside ?? [];
    expect(kept.map((fragment) => /team=(\w+)/u.exec(fragment)?.[1])).toEqual(['new', 'zig', 'rust', 'c']);
  });

  test('what a release of before set aside is still had back', () => {
    session.actions.resume(decision);
    session.setState({ drafts: parseDrafts({ drafts: { [decision.id]: { own: '', aside: 'team=go' } } }).drafts });
    session.actions.backToOwn();
    expect(team()).toBe('go');
    expect(parseDrafts({ drafts: { [decision.id]: { own: 'team=go' } } }).drafts[decision.id]?.aside).toEqual([]);
  });

  test('starting over from a link gives one’s own answers back, not the link’s', () => {
    answerOwn('go');
    receive('team=rust&latency=tail');
    session.actions.startOver();
    expect(setAside(session.getState())?.choices).toEqual({ team: { answer: 'go', importance: 10 } });
  });

  test('starting over from a link gives back what it brought where one has nothing of one’s own', () => {
    receive('team=rust');
    session.actions.startOver();
    session.actions.backToOwn();
    expect(team()).toBe('rust');
  });

  test('what says the same as the page is passed over on the way back', () => {
    answerOwn('go');
    session.actions.startOver();
    answerOwn('zig');
    session.actions.startOver();
    answerOwn('zig');
    expect(setAside(session.getState())?.choices['team']?.answer).toBe('go');
  });

  test('a draft of an earlier revision that says the same as the page is none to go back to', () => {
    answerOwn('go');
    const draft = { own: stored().replace(/^.*&rev=\d+/u, 'rev=0'), aside: [] };
    session.setState({ drafts: { [decision.id]: draft }, origin: 'address' });
    expect(setAside(session.getState())).toBeNull();
  });
});

function answerOwn(answer: string): void {
  session.actions.resume(decision);
  session.actions.answer('team', answer);
}

/** A link of which more than one answer is changed. */
function changeLink(link: string): void {
  receive(link);
  session.actions.answer('timeline', 'weeks');
  session.actions.answer('timeline', 'year');
}

function team(): string | undefined {
  return session.getState().reading.choices['team']?.answer;
}

/** A result that is opened by its address. */
function receive(fragment: string): void {
  session.actions.receive(decision, readAddress('/go-vs-rust/pick/go/', `#${fragment}`, decision), []);
}

function stored(): string {
  return session.getState().drafts[decision.id]?.own ?? '';
}
