import { beforeEach, describe, expect, test } from 'vitest';
import { NOTHING_ANSWERED, type Reading } from '#engine';
import { readAddress } from '#permalink';
import { ourValue } from '#state/ownValues.ts';
import { createSession, type Session } from '#state/session.ts';
import { type Act, setAside, shownReading } from '#state/sessionState.ts';
import { storeOn } from '../support/shelf.ts';
import { smallDecision as decision } from '../support/smallDecision.ts';

let shelf: Map<string, string>;
let session: Session;

beforeEach(() => {
  shelf = new Map();
  session = openSession();
});

describe('the visitor’s own answers', () => {
  test('an answer counts once, and the next session has it too', async () => {
    session.actions.resume(decision);
    session.actions.answer('luggage', 'nothing');

    const next = openSession();
    next.restore();
    next.actions.resume(decision);
    expect(next.getState().reading.choices).toEqual({ luggage: { answer: 'nothing', importance: 10 } });
  });

  test('another answer does not change the importance of the question', () => {
    receive('luggage=nothing.x2');
    session.actions.answer('luggage', 'cello');
    expect(session.getState().reading.choices['luggage']).toEqual({ answer: 'cello', importance: 20 });
  });

  test('a slider counts while it is held and is kept when it is released', () => {
    receive('luggage=nothing');
    session.actions.hold({ luggage: 25 });
    expect(session.getState().reading.choices['luggage']?.importance).toBe(10);
    expect(shownReading(session.getState()).choices['luggage']?.importance).toBe(25);
    expect(shownReading(session.getState())).toBe(shownReading(session.getState()));

    session.actions.release();
    expect(session.getState()).toMatchObject({ held: null, reading: { choices: { luggage: { importance: 25 } } } });
  });

  test('a gesture on the map holds three questions and is one change', () => {
    receive('luggage=nothing&distance=near&hour=day&wish=bill.x2');
    const acts = recordActs();
    session.actions.hold({ luggage: 9, distance: 11, hour: 10 });
    session.actions.hold({ luggage: 8, distance: 12, hour: 10 });
    expect(importances(shownReading(session.getState()))).toEqual({ luggage: 8, distance: 12, hour: 10, wish: 20 });
    expect(importances(session.getState().reading)).toEqual({ luggage: 10, distance: 10, hour: 10, wish: 20 });

    session.actions.release();
    expect(importances(session.getState().reading)).toEqual({ luggage: 8, distance: 12, hour: 10, wish: 20 });
    expect(acts).toEqual([{ kind: 'balance', questions: ['luggage', 'distance', 'hour'] }]);
    expect(stored()).toContain('luggage=nothing.x0.8&distance=near.x1.2&hour=day');
  });

  test('a move that ends where it began is no change', () => {
    receive('luggage=nothing&distance=near&hour=day');
    const acts = recordActs();
    session.actions.hold({ luggage: 9, distance: 11, hour: 10 });
    session.actions.hold({ luggage: 10, distance: 10, hour: 10 });
    session.actions.release();
    session.actions.release();
    expect(session.getState()).toMatchObject({ held: null, origin: 'address' });
    expect(acts).toEqual([]);
  });

  test('starting over removes all answers, and can be undone', () => {
    receive('luggage=nothing&distance=middle');
    session.actions.answer('hour', 'day');
    session.actions.startOver();
    expect(session.getState().reading).toEqual(NOTHING_ANSWERED);

    session.actions.backToOwn();
    expect(Object.keys(session.getState().reading.choices)).toEqual(['luggage', 'distance', 'hour']);
    expect(setAside(session.getState())).toBeNull();
  });

  test('answers without a decision on the page do nothing', () => {
    session.actions.answer('luggage', 'nothing');
    expect(session.getState().reading).toEqual(NOTHING_ANSWERED);
  });
});

describe('the answers of an address', () => {
  test('are shown, but not stored until the visitor changes something', () => {
    receive('luggage=cello');
    expect(stored()).toBe('');
    session.actions.answer('distance', 'middle');
    expect(stored()).toContain('luggage=cello&distance=middle');
  });

  test('replace the draft, which is offered before and after a change', () => {
    session.actions.resume(decision);
    session.actions.answer('luggage', 'bag');
    receive('luggage=cello&distance=middle');
    expect(setAside(session.getState())?.choices).toEqual({ luggage: { answer: 'bag', importance: 10 } });

    session.actions.answer('distance', 'far');
    expect(setAside(session.getState())?.choices['luggage']?.answer).toBe('bag');
    session.actions.backToOwn();
    expect(session.getState().reading.choices).toEqual({ luggage: { answer: 'bag', importance: 10 } });
  });

  test('are the visitor’s own if they equal the draft', () => {
    session.actions.resume(decision);
    session.actions.answer('luggage', 'bag');
    receive('luggage=bag');
    expect(session.getState().origin).toBe('own');
    expect(setAside(session.getState())).toBeNull();
  });

  test('are none on the page of an option, and the draft stays', () => {
    session.actions.resume(decision);
    session.actions.answer('luggage', 'bag');
    session.actions.receive(decision, readAddress('/bike-taxi-tram/pick/taxi/', '', decision), []);
    expect(session.getState().reading).toEqual(NOTHING_ANSWERED);
    expect(stored()).toContain('luggage=bag');
  });

  test('are those of the draft on a question page without answers', async () => {
    session.actions.resume(decision);
    session.actions.answer('luggage', 'bag');
    const next = openSession();
    next.restore();
    next.actions.receive(decision, readAddress('/bike-taxi-tram/ask/distance/', '', decision), []);
    expect(next.getState().reading.choices).toHaveProperty('luggage');
  });
});

describe('own values', () => {
  const place = { option: 'taxi', factor: 'time' };
  const oursOf = (reading: Reading) => ourValue(decision, reading, place)?.value ?? 0;

  test('a value counts while it is moved, and is kept as one change when the move ends', () => {
    receive('luggage=nothing');
    session.actions.holdValue(place, 70);
    session.actions.holdValue(place, 71);
    expect(session.getState().reading.ownValues).toEqual({});
    expect(shownReading(session.getState()).ownValues).toEqual({ taxi: { time: 71 } });

    session.actions.dispute(place, 71);
    expect(session.getState()).toMatchObject({
      heldValue: null,
      reading: { ownValues: { taxi: { time: 71 } } },
      act: { kind: 'change-value', place },
    });
  });

  test('a move that ends where it began changes nothing', () => {
    for (const fragment of ['luggage=nothing&taxi.time=71', 'luggage=nothing']) {
      receive(fragment);
      const before = session.getState();
      session.actions.holdValue(place, 90);
      session.actions.dispute(place, fragment === 'luggage=nothing' ? oursOf(before.reading) : 71);
      expect(session.getState()).toEqual(before);
    }
  });

  test('an own value that is moved to ours stays an own value, since ours may change with the answers', () => {
    receive('luggage=nothing&taxi.time=71');
    const ours = oursOf(session.getState().reading);
    session.actions.dispute(place, ours);
    expect(session.getState().reading.ownValues).toEqual({ taxi: { time: ours } });
  });

  test('an own value stays while the answers make it equal to ours, and afterwards', () => {
    receive('luggage=cello&taxi.time=85');
    session.actions.answer('luggage', 'nothing');
    session.actions.answer('luggage', 'cello');
    expect(session.getState().reading.ownValues).toEqual({ taxi: { time: 85 } });
  });

  test('removing an own value leaves no trace', () => {
    receive('luggage=nothing&tram.air=3');
    const before = session.getState().reading;
    session.actions.dispute(place, 70);
    session.actions.dispute({ ...place, factor: 'air' }, 0);
    expect(stored()).toContain('&taxi.time=70&taxi.air=0&tram.air=3');
    session.actions.putBack(place);
    session.actions.putBack({ ...place, factor: 'air' });
    expect(session.getState().reading).toEqual(before);
  });
});

describe('an answer that was chosen before the program had loaded', () => {
  test('is given once, to its own question', () => {
    session.actions.resume(decision);
    session.actions.answer('luggage', 'bag');
    session.actions.answerEarly({ question: 'luggage', answer: 'cello' });
    session.actions.takeEarly('distance');
    expect(session.getState().reading.choices['luggage']?.answer).toBe('bag');
    session.actions.takeEarly('luggage');
    expect(session.getState()).toMatchObject({ early: null, reading: { choices: { luggage: { answer: 'cello' } } } });
  });
});

function openSession(): Session {
  return createSession(() => storeOn(shelf));
}

function receive(fragment: string): void {
  session.actions.receive(decision, readAddress('/bike-taxi-tram/pick/bike/', `#${fragment}`, decision), []);
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
