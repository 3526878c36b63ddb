import { beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_ANSWERED } from '#engine';
import { readAddress } from '#permalink';
import { createSession, type Session } from '#state/session.ts';
import { setAside, resultOfVariant } from '#state/sessionState.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

let session: Session;

beforeEach(() => {
  session = createSession(() => {
    throw new Error('There is no storage here.');
  });
});

describe('a variant of a result', () => {
  const follow = () => {
    receive('luggage=nothing');
    session.actions.followVariant({ choices: { luggage: { answer: 'cello', importance: 10 } }, ownValues: {} });
    receive('luggage=cello');
  };

  test('remembers the result that it was opened from', () => {
    follow();
    expect(resultOfVariant(session.getState())?.choices).toEqual({ luggage: { answer: 'nothing', importance: 10 } });
  });

  test('stays a variant while more answers are changed', () => {
    follow();
    session.actions.answer('distance', 'near');
    expect(resultOfVariant(session.getState())?.choices).toEqual({ luggage: { answer: 'nothing', importance: 10 } });
  });

  test('is no variant after Back to the result, and a variant again after Forward', () => {
    follow();
    receive('luggage=nothing');
    expect(resultOfVariant(session.getState())).toBeNull();
    receive('luggage=cello');
    expect(resultOfVariant(session.getState())).not.toBeNull();
  });

  test('is no variant any more after another address or “Start again”', () => {
    follow();
    receive('luggage=bag');
    expect(resultOfVariant(session.getState())).toBeNull();
    follow();
    session.actions.startOver();
    expect(resultOfVariant(session.getState())).toBeNull();
  });

  test('offers one way back, even if the result is the visitor’s own', () => {
    receive('');
    session.actions.resume(decision);
    session.actions.answer('luggage', 'nothing');
    session.actions.followVariant({ choices: { luggage: { answer: 'cello', importance: 10 } }, ownValues: {} });
    receive('luggage=cello');
    expect(resultOfVariant(session.getState())).not.toBeNull();
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
  session.actions.answer('luggage', 'nothing');
  receive('luggage=cello');
  session.actions.followVariant({ choices: { luggage: { answer: 'bag', importance: 10 } }, ownValues: {} });
  receive('luggage=bag');
  session.actions.hold({ luggage: 15 });
  const before = session.getState();
  session.actions.hold({ luggage: 16 });
  const after = session.getState();
  expect(resultOfVariant(after)).not.toBeNull();
  expect(resultOfVariant(after)).toBe(resultOfVariant(before));
  expect(setAside(after)).not.toBeNull();
  expect(setAside(after)).toBe(setAside(before));
});

/** Opens a result by its address. */
function receive(fragment: string): void {
  session.actions.receive(decision, readAddress('/bike-taxi-tram/pick/bike/', fragment, decision), []);
}
