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
  test('making the answers of a link one’s own stores them, and sets the previous ones aside', () => {
    answerOwn('go');
    receive('team=rust&latency=tail');
    session.actions.makeOwn();
    expect(session.getState().origin).toBe('own');
    expect(stored()).toContain('team=rust&latency=tail');
    expect(setAside(session.getState())?.choices).toEqual({ team: { answer: 'go', importance: 10 } });
  });

  test('going back and forth between two sets of own answers keeps both', () => {
    answerOwn('go');
    receive('team=rust&latency=tail');
    session.actions.makeOwn();
    session.actions.backToOwn();
    expect(team()).toBe('go');
    session.actions.backToOwn();
    expect(team()).toBe('rust');
  });

  test('going back from a link keeps what was set aside before', () => {
    answerOwn('zig');
    session.actions.startOver();
    session.actions.answer('team', 'go');
    receive('team=rust');
    session.actions.backToOwn();
    expect(setAside(session.getState())?.choices['team']?.answer).toBe('zig');
  });

  test('after changes to several links, the way back goes through everything they replaced', () => {
    answerOwn('go');
    changeLink('team=rust&latency=tail');
    changeLink('team=zig&latency=hard');
    const round = ['rust', 'go', 'zig', 'rust'].map(() => {
      session.actions.backToOwn();
      return team();
    });
    expect(round).toEqual(['rust', 'go', 'zig', 'rust']);
  });

  test('starting over sets the page aside as the latest', () => {
    answerOwn('go');
    changeLink('team=rust');
    session.actions.startOver();
    session.actions.backToOwn();
    expect(team()).toBe('rust');
    session.actions.backToOwn();
    expect(team()).toBe('go');
  });

  test('own answers stay one’s own when their address is opened or they are changed', () => {
    answerOwn('go');
    changeLink('team=rust');
    receive('team=go');
    session.actions.answer('latency', 'web');
    changeLink('team=zig');
    session.actions.backToOwn();
    expect(Object.keys(session.getState().reading.choices)).toEqual(['team', 'latency']);
  });

  test('making the answers of a second link one’s own sets the first ones aside', () => {
    answerOwn('go');
    changeLink('team=rust');
    receive('team=zig');
    const offered = setAside(session.getState());
    session.actions.makeOwn();
    expect(setAside(session.getState())).toBe(offered);
  });

  test('the latest four sets of answers are kept aside', () => {
    for (const each of ['go', 'c', 'rust', 'zig', 'new', 'go&latency=hard']) changeLink(`team=${each}`);
    const kept = session.getState().drafts[decision.id]?.aside ?? [];
    expect(kept.map((fragment) => /team=(\w+)/u.exec(fragment)?.[1])).toEqual(['new', 'zig', 'rust', 'c']);
  });

  test('answers that an older release set aside can be brought back', () => {
    session.actions.resume(decision);
    session.setState({ drafts: parseDrafts({ drafts: { [decision.id]: { own: '', aside: 'team=go' } } }).drafts });
    session.actions.backToOwn();
    expect(team()).toBe('go');
    expect(parseDrafts({ drafts: { [decision.id]: { own: 'team=go' } } }).drafts[decision.id]?.aside).toEqual([]);
  });

  test('after starting over from a link, the own answers can be brought back, not those of the link', () => {
    answerOwn('go');
    receive('team=rust&latency=tail');
    session.actions.startOver();
    expect(setAside(session.getState())?.choices).toEqual({ team: { answer: 'go', importance: 10 } });
  });

  test('after starting over from a link, its answers can be brought back if there are no own ones', () => {
    receive('team=rust');
    session.actions.startOver();
    session.actions.backToOwn();
    expect(team()).toBe('rust');
  });

  test('the way back passes over answers that equal the page', () => {
    answerOwn('go');
    session.actions.startOver();
    answerOwn('zig');
    session.actions.startOver();
    answerOwn('zig');
    expect(setAside(session.getState())?.choices['team']?.answer).toBe('go');
  });

  test('the way back passes over a draft of an earlier revision that equals the page', () => {
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

/** Opens a link, and changes more than one of its answers. */
function changeLink(link: string): void {
  receive(link);
  session.actions.answer('timeline', 'weeks');
  session.actions.answer('timeline', 'year');
}

function team(): string | undefined {
  return session.getState().reading.choices['team']?.answer;
}

/** Opens a result by its address. */
function receive(fragment: string): void {
  session.actions.receive(decision, readAddress('/go-vs-rust/pick/go/', `#${fragment}`, decision), []);
}

function stored(): string {
  return session.getState().drafts[decision.id]?.own ?? '';
}
