import { describe, expect, test } from 'vitest';
import { createAddressBinding } from '#app/address/addressBinding.ts';
import { PAUSE } from '#app/address/historyWriter.ts';
import { RESULT } from '#state/addresses.ts';
import { createSession } from '#state/session.ts';
import { createFakeHistory } from '../../support/fakeHistory.ts';
import { createFakeParts } from '../../support/fakeParts.ts';
import { createFakeTiming } from '../../support/fakeTiming.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const HOME = '/bike-taxi-tram/';

describe('on load', () => {
  test('the session has the answers of the address, which is not rewritten', () => {
    const { binding, history, session } = bound(`${HOME}pick/bike/?from=mail#luggage=bag`);
    expect(session.getState().reading.choices).toHaveProperty('luggage');
    expect(binding.state()).toBe('settled');
    expect(history.written).toEqual([]);
  });

  test('the prerendered page has no answers', () => {
    const { binding } = bound(`${HOME}pick/bike/#luggage=bag`);
    expect(binding.prerendered()).toMatchObject({ page: 'bike-taxi-tram/option/bike', isPrerendered: true });
    expect(binding.shown()).toMatchObject({ page: 'bike-taxi-tram/result', isPrerendered: false });
  });

  test('the questions alone lead to the first open one', () => {
    const { binding, history } = bound(`${HOME}ask/#luggage=bag`);
    expect(binding.shown().page).toBe('bike-taxi-tram/ask/distance');
    expect(history.addresses()).toEqual([expect.stringContaining('/ask/distance/#')]);
  });

  test('the questions alone lead to the result when none is open', () => {
    const { binding } = bound(`${HOME}ask/#luggage=bag&distance=near&hour=day&wish=joy`);
    expect(binding.shown().page).toBe('bike-taxi-tram/result');
  });

  test('an answer chosen before the program had loaded is kept, also on the questions alone', () => {
    const session = createSession(noStorage);
    session.actions.answerEarly({ question: 'luggage', answer: 'cello' });
    const { binding, history, timing } = bound(`${HOME}ask/`, session);
    expect(binding.shown().page).toBe('bike-taxi-tram/ask/luggage');
    timing.pass(PAUSE);
    expect(history.addresses()).toEqual([expect.stringMatching(/luggage\/#.*luggage=cello/u)]);
  });

  test('an anchor is removed from the address, and answers can be given', () => {
    const { history, session, timing } = bound(`${HOME}ask/luggage/#main`);
    expect(history.addresses()).toEqual([`${HOME}ask/luggage/`]);
    session.actions.answer('luggage', 'bag');
    timing.pass(PAUSE);
    expect(history.addresses()).toEqual([expect.stringContaining('luggage=bag')]);
  });

  test('a link of which nothing can be read shows a page of its own', () => {
    expect(bound(`${HOME}pick/bike/#%=1`).binding.shown().view).toMatchObject({ kind: 'unreadable' });
  });

  test('an unknown page suggests similar ones with the answers, and an unknown decision suggests decisions', () => {
    const page = bound(`${HOME}ask/luggag/#hour=day`);
    expect(page.binding.shown().view).toMatchObject({
      kind: 'not-found',
      suggestions: [{ to: expect.stringMatching(/ask\/luggage\/#.*hour=day/u) }, {}, {}],
    });
    const decision = bound('/bike-taxi-tran/pick/bike/#luggage=bag');
    expect(decision.binding.shown().view).toMatchObject({ suggestions: [{ to: `${HOME}pick/bike/#luggage=bag` }] });
    expect(decision.binding.prerendered().view).toEqual({ kind: 'not-found', suggestions: [] });
  });
});

describe('an answer', () => {
  test('on a question replaces the address after it is painted', () => {
    const { binding, history, session, timing } = bound(`${HOME}ask/luggage/`);
    session.actions.answer('luggage', 'bag');
    expect(binding.state()).toBe('writing');
    expect(history.written).toEqual([]);
    timing.paint();
    expect(binding.state()).toBe('settled');
    expect(history.addresses()).toEqual([expect.stringContaining('luggage=bag')]);
  });

  test('on a result is a new entry, and the next answer to the same question is not', () => {
    const { history, session, timing } = bound(`${HOME}pick/bike/#luggage=bag`);
    session.actions.answer('luggage', 'nothing');
    session.actions.answer('luggage', 'cello');
    timing.paint();
    timing.pass(PAUSE);
    expect(history.addresses()).toEqual([expect.anything(), expect.stringMatching(/luggage=cello/u)]);
  });

  test('after Back is a new entry, even if the same question was changed before', () => {
    const { history, session, timing } = bound(`${HOME}pick/bike/#luggage=bag`);
    session.actions.answer('luggage', 'nothing');
    history.go(-1);
    timing.paint();
    session.actions.answer('luggage', 'cello');
    history.go(-1);
    timing.paint();
    expect(session.getState().reading.choices['luggage']?.answer).toBe('bag');
  });

  test('names the new pick in the address of a result, and the page stays', () => {
    const { binding, history, session, timing } = bound(`${HOME}pick/bike/#luggage=bag`);
    const { page, path } = binding.shown();
    session.actions.answer('hour', 'night');
    session.actions.answer('luggage', 'cello');
    timing.paint();
    timing.pass(PAUSE);
    expect(history.current().path).toBe(`${HOME}pick/taxi/`);
    expect(binding.shown()).toMatchObject({ page, path });
  });

  test('counts even if the browser refuses to write its address', () => {
    const { binding, history, session, timing } = bound(`${HOME}ask/luggage/`);
    history.refuse(true);
    session.actions.answer('luggage', 'bag');
    session.actions.open({ kind: 'ask', question: 'distance' });
    timing.paint();
    expect(binding.shown().page).toBe('bike-taxi-tram/ask/distance');
    history.refuse(false);
    timing.pass(60_000);
    expect(history.current()).toMatchObject({ path: `${HOME}ask/distance/`, fragment: expect.stringContaining('bag') });
  });
});

describe('a page', () => {
  test('that is opened is shown after the next paint', () => {
    const { binding, history, session, timing } = bound(`${HOME}ask/luggage/#luggage=bag`);
    session.actions.open({ kind: 'ask', question: 'distance' });
    expect(binding.state()).toBe('reading');
    expect(history.addresses()).toHaveLength(2);
    expect(binding.shown().page).toBe('bike-taxi-tram/ask/luggage');
    timing.paint();
    expect(binding.shown()).toMatchObject({ page: 'bike-taxi-tram/ask/distance', by: 'step' });
  });

  test('that is opened twice before it is shown is one entry', () => {
    const { history, session } = bound(`${HOME}ask/luggage/#luggage=bag`);
    session.actions.open({ kind: 'ask', question: 'distance' });
    session.actions.open({ kind: 'ask', question: 'distance' });
    expect(history.addresses()).toHaveLength(2);
  });

  test('that is not loaded leaves the current page, and is shown when it is loaded', async () => {
    const { binding, parts, timing } = bound(`${HOME}ask/luggage/`);
    parts.hold(true);
    binding.goTo('/method/');
    timing.paint();
    expect(binding.shown().page).toBe('bike-taxi-tram/ask/luggage');
    await parts.arrive();
    expect(binding.shown().page).toBe('method');
  });

  test('that another page replaces is not shown when it is loaded', async () => {
    const { binding, parts, timing } = bound(`${HOME}ask/luggage/`);
    parts.hold(true);
    binding.goTo('/method/');
    parts.hold(false);
    binding.goTo('/');
    timing.paint();
    await parts.arrive();
    expect(binding.shown().page).toBe('catalogue');
  });

  test('that cannot be loaded shows the failure', async () => {
    const { binding, parts } = bound(HOME);
    parts.hold(true);
    binding.goTo('/method/');
    const error = new Error('No network.');
    await parts.fail(error);
    expect(binding.shown().view).toEqual({ kind: 'failed', error });
  });

  test('is read once for each change of its address', () => {
    const { history, session, timing } = bound(`${HOME}pick/bike/#luggage=bag`);
    const readings = new Set([session.getState().reading]);
    session.subscribe(({ reading }) => readings.add(reading));
    history.type(`${HOME}pick/bike/#luggage=cello`);
    timing.paint();
    expect(readings.size).toBe(2);
  });
});

describe('while another address is on its way', () => {
  test('an answer that is not written yet is written before a link is followed', () => {
    const { binding, history, session } = bound(`${HOME}ask/luggage/`);
    session.actions.answer('luggage', 'bag');
    binding.goTo('/method/');
    expect(history.addresses()).toEqual([expect.stringContaining('luggage=bag'), '/method/']);
  });

  test('an answer that is given while a page is being opened is kept, and written into its address', () => {
    const { binding, history, session, timing } = bound(`${HOME}pick/bike/#luggage=bag`);
    binding.goTo(`${HOME}compare/bike/tram/#luggage=bag`);
    session.actions.answer('luggage', 'cello');
    timing.paint();
    expect(binding.shown().page).toBe('bike-taxi-tram/compare');
    expect(session.getState().reading.choices['luggage']?.answer).toBe('cello');
    expect(history.current().fragment).toContain('luggage=cello');
  });

  test('an answer to one decision does not hold up another decision', () => {
    const { binding, session, timing } = bound(`${HOME}ask/luggage/`, undefined, [smallDecision, other]);
    binding.goTo('/other/ask/luggage/#hour=day');
    session.actions.answer('luggage', 'cello');
    timing.paint();
    expect(session.getState()).toMatchObject({ decision: other, reading: { choices: { hour: { answer: 'day' } } } });
    expect(session.getState().drafts[smallDecision.id]?.own).toContain('cello');
    expect(binding.state()).toBe('settled');
  });

  test('an anchor keeps the answers, and is removed from the address', () => {
    const { history, session, timing } = bound(`${HOME}pick/bike/#luggage=bag`);
    const { reading } = session.getState();
    history.type(`${HOME}pick/bike/#colleague`);
    timing.paint();
    expect(session.getState().reading).toBe(reading);
    expect(history.current().fragment).toContain('luggage=bag');
  });
});

test('an address from outside replaces the answers, and is not rewritten', () => {
  const { history, session, timing } = bound(`${HOME}pick/bike/#luggage=bag`);
  history.type(`${HOME}pick/bike/#luggage=cello`);
  timing.paint();
  timing.pass(PAUSE);
  expect(session.getState().reading.choices['luggage']?.answer).toBe('cello');
  expect(history.written).toEqual([]);
});

test('from the page of an option the visitor comes back to their own answers', () => {
  const { binding, session, timing } = bound(`${HOME}ask/luggage/`);
  session.actions.answer('luggage', 'bag');
  binding.goTo(`${HOME}pick/bike/`);
  timing.paint();
  expect(session.getState().reading.choices).toEqual({});
  session.actions.open({ kind: 'article' });
  timing.paint();
  expect(session.getState().reading.choices['luggage']?.answer).toBe('bag');
  expect(session.getState().origin).toBe('own');
});

test('a change of the team is a new entry', () => {
  const { history, session } = bound(`${HOME}team/#member=Ana_luggage.bag&member=Sam_luggage.cello`);
  session.actions.renameMember(0, 'Eva');
  expect(history.addresses()).toEqual([expect.stringContaining('Ana'), expect.stringMatching(/Eva.*Sam/u)]);
});

test('the result of the session is opened from a page outside its decision', () => {
  const { binding, session, timing } = bound('/');
  session.actions.resume(smallDecision);
  session.actions.answer('luggage', 'bag');
  session.actions.open(RESULT);
  timing.paint();
  expect(binding.shown().page).toBe('bike-taxi-tram/result');
});

const other = { ...smallDecision, id: 'other' };

function noStorage(): never {
  throw new Error('Nothing is stored.');
}

/** A session bound to a history that begins with an address. */
function bound(address: string, session = createSession(noStorage), decisions = [smallDecision]) {
  const history = createFakeHistory(address);
  const timing = createFakeTiming();
  const parts = createFakeParts(decisions);
  const opened = parts.loaded(history.current().path);
  if (!opened) throw new Error('The first page is loaded.');
  const binding = createAddressBinding({ session, history, parts, timing }, opened);
  return { binding, history, parts, session, timing };
}
