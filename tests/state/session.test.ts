import { beforeEach, describe, expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { NOTHING_ANSWERED, type Reading } from '#engine';
import { readAddress } from '#permalink';
import { ourValue } from '#state/ownValues.ts';
import { createSession, type Session } from '#state/session.ts';
import { type Act, setAside, shownReading } from '#state/sessionState.ts';
import { storeOn } from '../support/shelf.ts';

let shelf: Map<string, string>;
let session: Session;

beforeEach(() => {
  shelf = new Map();
  session = openSession();
});

describe('the visitor’s own answers', () => {
  test('an answer counts once, and the next session has it too', () => {
    session.actions.resume(decision);
    session.actions.answer('team', 'new');

    const next = openSession();
    next.restore();
    next.actions.resume(decision);
    expect(next.getState().reading.choices).toEqual({ team: { answer: 'new', importance: 10 } });
  });

  test('another answer does not change the importance of the question', () => {
    receive('team=new.x2');
    session.actions.answer('team', 'rust');
    expect(session.getState().reading.choices['team']).toEqual({ answer: 'rust', importance: 20 });
  });

  test('a slider counts while it is held and is kept when it is released', () => {
    receive('team=new');
    session.actions.hold({ team: 25 });
    expect(session.getState().reading.choices['team']?.importance).toBe(10);
    expect(shownReading(session.getState()).choices['team']?.importance).toBe(25);
    expect(shownReading(session.getState())).toBe(shownReading(session.getState()));

    session.actions.release();
    expect(session.getState()).toMatchObject({ held: null, reading: { choices: { team: { importance: 25 } } } });
  });

  test('a gesture on the map holds three questions and is one change', () => {
    receive('team=new&latency=web&timeline=weeks&crash=retry.x2');
    const acts = recordActs();
    session.actions.hold({ team: 9, latency: 11, timeline: 10 });
    session.actions.hold({ team: 8, latency: 12, timeline: 10 });
    expect(importances(shownReading(session.getState()))).toEqual({ team: 8, latency: 12, timeline: 10, crash: 20 });
    expect(importances(session.getState().reading)).toEqual({ team: 10, latency: 10, timeline: 10, crash: 20 });

    session.actions.release();
    expect(importances(session.getState().reading)).toEqual({ team: 8, latency: 12, timeline: 10, crash: 20 });
    expect(acts).toEqual([{ kind: 'balance', questions: ['team', 'latency', 'timeline'] }]);
    expect(stored()).toContain('team=new.x0.8&latency=web.x1.2&timeline=weeks');
  });

  test('a move that ends where it began is no change', () => {
    receive('team=new&latency=web&timeline=weeks');
    const acts = recordActs();
    session.actions.hold({ team: 9, latency: 11, timeline: 10 });
    session.actions.hold({ team: 10, latency: 10, timeline: 10 });
    session.actions.release();
    session.actions.release();
    expect(session.getState()).toMatchObject({ held: null, origin: 'address' });
    expect(acts).toEqual([]);
  });

  test('starting over removes all answers, and can be undone', () => {
    receive('team=new&latency=tail');
    session.actions.answer('timeline', 'weeks');
    session.actions.startOver();
    expect(session.getState().reading).toEqual(NOTHING_ANSWERED);

    session.actions.backToOwn();
    expect(Object.keys(session.getState().reading.choices)).toEqual(['team', 'latency', 'timeline']);
    expect(setAside(session.getState())).toBeNull();
  });

  test('answers without a decision on the page do nothing', () => {
    session.actions.answer('team', 'new');
    expect(session.getState().reading).toEqual(NOTHING_ANSWERED);
  });
});

describe('the answers of an address', () => {
  test('are shown, but not stored until the visitor changes something', () => {
    receive('team=rust');
    expect(stored()).toBe('');
    session.actions.answer('latency', 'tail');
    expect(stored()).toContain('team=rust&latency=tail');
  });

  test('replace the draft, which is offered before and after a change', () => {
    session.actions.resume(decision);
    session.actions.answer('team', 'go');
    receive('team=rust&latency=tail');
    expect(setAside(session.getState())?.choices).toEqual({ team: { answer: 'go', importance: 10 } });

    session.actions.answer('latency', 'hard');
    expect(setAside(session.getState())?.choices['team']?.answer).toBe('go');
    session.actions.backToOwn();
    expect(session.getState().reading.choices).toEqual({ team: { answer: 'go', importance: 10 } });
  });

  test('are the visitor’s own if they equal the draft', () => {
    session.actions.resume(decision);
    session.actions.answer('team', 'go');
    receive('team=go');
    expect(session.getState().origin).toBe('own');
    expect(setAside(session.getState())).toBeNull();
  });

  test('are none on the page of an option, and the draft stays', () => {
    session.actions.resume(decision);
    session.actions.answer('team', 'go');
    session.actions.receive(decision, readAddress('/go-vs-rust/pick/rust/', '', decision), []);
    expect(session.getState().reading).toEqual(NOTHING_ANSWERED);
    expect(stored()).toContain('team=go');
  });

  test('are those of the draft on a question page without answers', () => {
    session.actions.resume(decision);
    session.actions.answer('team', 'go');
    const next = openSession();
    next.restore();
    next.actions.receive(decision, readAddress('/go-vs-rust/ask/latency/', '', decision), []);
    expect(next.getState().reading.choices).toHaveProperty('team');
  });
});

describe('own values', () => {
  const place = { option: 'rust', factor: 'learning-curve' };
  const oursOf = (reading: Reading) => ourValue(decision, reading, place)?.value ?? 0;

  test('a value counts while it is moved, and is kept as one change when the move ends', () => {
    receive('team=new');
    session.actions.holdValue(place, 70);
    session.actions.holdValue(place, 71);
    expect(session.getState().reading.ownValues).toEqual({});
    expect(shownReading(session.getState()).ownValues).toEqual({ rust: { 'learning-curve': 71 } });

    session.actions.dispute(place, 71);
    expect(session.getState()).toMatchObject({
      heldValue: null,
      reading: { ownValues: { rust: { 'learning-curve': 71 } } },
      act: { kind: 'change-value', place },
    });
  });

  test('a move that ends where it began changes nothing', () => {
    for (const fragment of ['team=new&rust.learning-curve=71', 'team=new']) {
      receive(fragment);
      const before = session.getState();
      session.actions.holdValue(place, 90);
      session.actions.dispute(place, fragment === 'team=new' ? oursOf(before.reading) : 71);
      expect(session.getState()).toEqual(before);
    }
  });

  test('an own value that is moved to ours stays an own value, since ours may change with the answers', () => {
    receive('team=new&rust.learning-curve=71');
    const ours = oursOf(session.getState().reading);
    session.actions.dispute(place, ours);
    expect(session.getState().reading.ownValues).toEqual({ rust: { 'learning-curve': ours } });
  });

  test('an own value stays while the answers make it equal to ours, and afterwards', () => {
    receive('team=rust&rust.learning-curve=85');
    session.actions.answer('team', 'new');
    session.actions.answer('team', 'rust');
    expect(session.getState().reading.ownValues).toEqual({ rust: { 'learning-curve': 85 } });
  });

  test('removing an own value leaves no trace', () => {
    receive('team=new&zig.cpu=3');
    const before = session.getState().reading;
    session.actions.dispute(place, 70);
    session.actions.dispute({ ...place, factor: 'cpu' }, 0);
    expect(stored()).toContain('&rust.learning-curve=70&rust.cpu=0&zig.cpu=3');
    session.actions.putBack(place);
    session.actions.putBack({ ...place, factor: 'cpu' });
    expect(session.getState().reading).toEqual(before);
  });
});

describe('an answer that was chosen before the program had loaded', () => {
  test('is given once, to its own question', () => {
    session.actions.resume(decision);
    session.actions.answer('team', 'go');
    session.actions.answerEarly({ question: 'team', answer: 'rust' });
    session.actions.takeEarly('latency');
    expect(session.getState().reading.choices['team']?.answer).toBe('go');
    session.actions.takeEarly('team');
    expect(session.getState()).toMatchObject({ early: null, reading: { choices: { team: { answer: 'rust' } } } });
  });
});

function openSession(): Session {
  return createSession(() => storeOn(shelf));
}

function receive(fragment: string): void {
  session.actions.receive(decision, readAddress('/go-vs-rust/pick/go/', `#${fragment}`, decision), []);
}

/** Collects the acts of the visitor from now on. */
function recordActs(): Act[] {
  const acts: Act[] = [];
  session.subscribe(({ act }, before) => {
    if (act && act !== before.act) acts.push(act);
  });
  return acts;
}

function importances({ choices }: Reading): Record<string, number> {
  return Object.fromEntries(Object.entries(choices).map(([question, { importance }]) => [question, importance]));
}

function stored(): string {
  return session.getState().drafts[decision.id]?.own ?? '';
}
