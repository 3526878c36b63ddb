import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSession, type Session } from '#state/session.ts';
import { storageUnder } from '#state/storage.ts';
import { storeOn } from '../support/shelf.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

let shelf: Map<string, string>;
let session: Session;

beforeEach(() => {
  shelf = new Map();
  session = openSession();
});

describe('storage', () => {
  test.each([
    '',
    'no JSON',
    '{}',
    '{"state":{"drafts":[1]},"version":1}',
    '{"state":{"drafts":{"bike-taxi-tram":{"own":7}}},"version":1}',
  ])('what is no draft counts as none: %s', async (text) => {
    shelf.set('weighpoint', text);
    session.restore();
    session.actions.resume(decision);
    expect(session.getState().drafts).toEqual({});
  });

  test('a damaged draft keeps its readable parts', async () => {
    shelf.set(
      'weighpoint',
      JSON.stringify({ state: { drafts: { 'bike-taxi-tram': { own: 'luggage=bag&late' } } }, version: 1 }),
    );
    session.restore();
    session.actions.resume(decision);
    expect(session.getState().reading.choices).toEqual({ luggage: { answer: 'bag', importance: 10 } });
  });

  test.each([0, 2])('drafts of another release, with version %i, are read without an error', async (version) => {
    const complaints = vi.spyOn(console, 'error');
    const state = { drafts: { 'bike-taxi-tram': { own: 'luggage=bag', newer: true } } };
    shelf.set('weighpoint', JSON.stringify({ state, version }));
    session.restore();
    session.actions.resume(decision);
    expect(session.getState().reading.choices).toEqual({ luggage: { answer: 'bag', importance: 10 } });
    expect(complaints).not.toHaveBeenCalled();
  });

  test('a storage that refuses loses the drafts and nothing else', async () => {
    const refused = createSession(() => {
      throw new Error('denied');
    });
    refused.restore();
    refused.actions.resume(decision);
    refused.actions.answer('luggage', 'bag');
    expect(refused.getState().reading.choices).toHaveProperty('luggage');
  });
});

function openSession(): Session {
  return createSession(() => storeOn(shelf));
}

test('sites under several paths of one origin store beside each other', () => {
  const store = storeOn(shelf);
  storageUnder('', store).setItem('weighpoint', 'root');
  storageUnder('/preview', store).setItem('weighpoint', 'preview');
  expect(storageUnder('', store).getItem('weighpoint')).toBe('root');
  expect([...shelf.keys()]).toEqual(['weighpoint', 'weighpoint /preview']);
  storageUnder('/preview', store).removeItem('weighpoint');
  expect([...shelf.keys()]).toEqual(['weighpoint']);
});
