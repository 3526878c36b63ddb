import { beforeEach, describe, expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { NOTHING_ANSWERED } from '#engine';
import { readAddress } from '#permalink';
import { createSession, type Session } from '#state/session.ts';
import { setAside, variedResult } from '#state/sessionState.ts';

let session: Session;

beforeEach(() => {
  session = createSession(() => {
    throw new Error('There is no storage here.');
  });
});

describe('a variant of a result', () => {
  const follow = () => {
    receive('team=new');
    session.actions.followVariant({ choices: { team: { answer: 'rust', importance: 10 } }, ownValues: {} });
    receive('team=rust');
  };

  test('remembers the result that it was opened from', () => {
    follow();
    expect(variedResult(session.getState())?.choices).toEqual({ team: { answer: 'new', importance: 10 } });
  });

  test('stays a variant while more answers are changed', () => {
    follow();
    session.actions.answer('latency', 'web');
    expect(variedResult(session.getState())?.choices).toEqual({ team: { answer: 'new', importance: 10 } });
  });

  test('is no variant after Back to the result, and a variant again after Forward', () => {
    follow();
    receive('team=new');
    expect(variedResult(session.getState())).toBeNull();
    receive('team=rust');
    expect(variedResult(session.getState())).not.toBeNull();
  });

  test('is no variant any more after another address or “Start again”', () => {
    follow();
    receive('team=go');
    expect(variedResult(session.getState())).toBeNull();
    follow();
    session.actions.startOver();
    expect(variedResult(session.getState())).toBeNull();
  });

  test('offers one way back, even if the result is the visitor’s own', () => {
    receive('');
    session.actions.resume(decision);
    session.actions.answer('team', 'new');
    session.actions.followVariant({ choices: { team: { answer: 'rust', importance: 10 } }, ownValues: {} });
    receive('team=rust');
    expect(variedResult(session.getState())).not.toBeNull();
    expect(setAside(session.getState())).toBeNull();
  });

  test('is remembered only for the decision on the page', () => {
    session.actions.followVariant(NOTHING_ANSWERED);
    expect(session.getState().cameFrom).toBeNull();
  });
});

test('the answers set aside are the same object each time', () => {
  receive('');
  session.actions.resume(decision);
  session.actions.answer('team', 'new');
  receive('team=rust');
  session.actions.followVariant({ choices: { team: { answer: 'go', importance: 10 } }, ownValues: {} });
  receive('team=go');
  session.actions.hold({ team: 15 });
  const before = session.getState();
  session.actions.hold({ team: 16 });
  const after = session.getState();
  expect(variedResult(after)).not.toBeNull();
  expect(variedResult(after)).toBe(variedResult(before));
  expect(setAside(after)).not.toBeNull();
  expect(setAside(after)).toBe(setAside(before));
});

/** Opens a result by its address. */
function receive(fragment: string): void {
  session.actions.receive(decision, readAddress('/go-vs-rust/pick/go/', fragment, decision), []);
}
