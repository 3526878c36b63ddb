import { expect, test, vi } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { createSession, type Session } from '#state/session.ts';

const KEY = 'weighpoint';

test.each([
  '',
  'no JSON',
  '{}',
  '{"state":{"drafts":[1]},"version":1}',
  '{"state":{"drafts":{"go-vs-rust":{"own":7}}},"version":1}',
])('what is no draft counts as none: %s', (text) => {
  expect(restoredFrom(text).getState().drafts).toEqual({});
});

test('a mangled draft keeps what can be read of it', () => {
  const { reading } = restoredFrom(draftOf('team=go&late', 1)).getState();
  expect(reading.choices).toEqual({ team: { answer: 'go', importance: 10 } });
});

test.each([0, 2])('drafts that another release stored, with version %i, are found without a complaint', (version) => {
  const complaints = vi.spyOn(console, 'error');
  const { reading } = restoredFrom(draftOf('team=go', version)).getState();
  expect(reading.choices).toEqual({ team: { answer: 'go', importance: 10 } });
  expect(complaints).not.toHaveBeenCalled();
});

test('storage that refuses costs the resume and nothing else', () => {
  const refused = createSession(() => {
    throw new Error('denied');
  });
  refused.restore();
  refused.actions.resume(decision);
  refused.actions.answer('team', 'go');
  expect(refused.getState().reading.choices).toHaveProperty('team');
});

function draftOf(own: string, version: number): string {
  return JSON.stringify({ state: { drafts: { [decision.id]: { own, newer: true } } }, version });
}

/** A visitor's session that finds a text in storage. */
function restoredFrom(text: string): Session {
  const session = createSession(() => ({
    getItem: (name) => (name === KEY ? text : null),
    setItem: () => undefined,
    removeItem: () => undefined,
  }));
  session.restore();
  session.actions.resume(decision);
  return session;
}
