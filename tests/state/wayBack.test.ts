import { beforeEach, describe, expect, test } from 'vitest';
import { readAddress } from '#permalink';
import { readStored } from '#state/storedDrafts.ts';
import { createSession, type Session } from '#state/session.ts';
import { setAside } from '#state/sessionState.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

let session: Session;

beforeEach(() => {
  session = createSession(() => {
    throw new Error('There is no storage here.');
  });
});

describe('the way back', () => {
  test('making the answers of a link one’s own stores them, and sets the previous ones aside', () => {
    answerOwn('joy');
    receive('distance=middle&wish=bill');
    session.actions.makeOwn();
    expect(session.getState().origin).toBe('own');
    expect(stored()).toContain('distance=middle&wish=bill');
    expect(setAside(session.getState())?.choices).toEqual({ wish: { answer: 'joy', importance: 10 } });
  });

  test('going back and forth between two sets of own answers keeps both', () => {
    answerOwn('joy');
    receive('distance=middle&wish=bill');
    session.actions.makeOwn();
    session.actions.backToOwn();
    expect(wish()).toBe('joy');
    session.actions.backToOwn();
    expect(wish()).toBe('bill');
  });

  test('going back from a link keeps what was set aside before', () => {
    answerOwn('air');
    session.actions.startOver();
    session.actions.answer('wish', 'joy');
    receive('wish=bill');
    session.actions.backToOwn();
    expect(setAside(session.getState())?.choices['wish']?.answer).toBe('air');
  });

  test('after changes to several links, the way back goes through everything they replaced', () => {
    answerOwn('joy');
    changeLink('distance=middle&wish=bill');
    changeLink('distance=far&wish=air');
    const round = ['bill', 'joy', 'air', 'bill'].map(() => {
      session.actions.backToOwn();
      return wish();
    });
    expect(round).toEqual(['bill', 'joy', 'air', 'bill']);
  });

  test('starting over sets the page aside as the latest', () => {
    answerOwn('joy');
    changeLink('wish=bill');
    session.actions.startOver();
    session.actions.backToOwn();
    expect(wish()).toBe('bill');
    session.actions.backToOwn();
    expect(wish()).toBe('joy');
  });

  test('own answers stay one’s own when their address is opened or they are changed', () => {
    answerOwn('joy');
    changeLink('wish=bill');
    receive('wish=joy');
    session.actions.answer('distance', 'near');
    changeLink('wish=air');
    session.actions.backToOwn();
    expect(Object.keys(session.getState().reading.choices)).toEqual(['distance', 'wish']);
  });

  test('making the answers of a second link one’s own sets the first ones aside', () => {
    answerOwn('joy');
    changeLink('wish=bill');
    receive('wish=air');
    const offered = setAside(session.getState());
    session.actions.makeOwn();
    expect(setAside(session.getState())).toBe(offered);
  });

  test('the latest four sets of answers are kept aside', () => {
    for (const each of ['joy', 'bill', 'comfort', 'air', 'joy&luggage=bag', 'bill&luggage=bag'])
      changeLink(`wish=${each}`);
    const kept = session.getState().drafts[decision.id]?.aside ?? [];
    expect(kept.map((fragment) => /wish=(\w+)/u.exec(fragment)?.[1])).toEqual(['joy', 'air', 'comfort', 'bill']);
  });

  test('answers that an older release set aside can be brought back', () => {
    session.actions.resume(decision);
    const older = (draft: object) => readStored(JSON.stringify({ state: { drafts: { [decision.id]: draft } } })).drafts;
    session.setState({ drafts: older({ own: '', aside: 'wish=joy' }) });
    session.actions.backToOwn();
    expect(wish()).toBe('joy');
    expect(older({ own: 'wish=joy' })[decision.id]?.aside).toEqual([]);
  });

  test('after starting over from a link, the own answers can be brought back, not those of the link', () => {
    answerOwn('joy');
    receive('distance=middle&wish=bill');
    session.actions.startOver();
    expect(setAside(session.getState())?.choices).toEqual({ wish: { answer: 'joy', importance: 10 } });
  });

  test('after starting over from a link, its answers can be brought back if there are no own ones', () => {
    receive('wish=bill');
    session.actions.startOver();
    session.actions.backToOwn();
    expect(wish()).toBe('bill');
  });

  test('the way back passes over answers that equal the page', () => {
    answerOwn('joy');
    session.actions.startOver();
    answerOwn('air');
    session.actions.startOver();
    answerOwn('air');
    expect(setAside(session.getState())?.choices['wish']?.answer).toBe('joy');
  });

  test('the way back passes over a draft of an earlier revision that equals the page', () => {
    answerOwn('joy');
    const draft = { own: stored().replace(/^.*&rev=\d+/u, 'rev=0'), aside: [] };
    session.setState({ drafts: { [decision.id]: draft }, origin: 'address' });
    expect(setAside(session.getState())).toBeNull();
  });
});

function answerOwn(answer: string): void {
  session.actions.resume(decision);
  session.actions.answer('wish', answer);
}

/** Opens a link, and changes more than one of its answers. */
function changeLink(link: string): void {
  receive(link);
  session.actions.answer('hour', 'day');
  session.actions.answer('hour', 'night');
}

function wish(): string | undefined {
  return session.getState().reading.choices['wish']?.answer;
}

/** Opens a result by its address. */
function receive(fragment: string): void {
  session.actions.receive(decision, readAddress('/bike-taxi-tram/pick/bike/', `#${fragment}`, decision), []);
}

function stored(): string {
  return session.getState().drafts[decision.id]?.own ?? '';
}
