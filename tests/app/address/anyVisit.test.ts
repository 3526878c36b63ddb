import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAddressBinding } from '#app/address/addressBinding.ts';
import { addressAt } from '#app/address/history.ts';
import { RETRY } from '#app/address/historyWriter.ts';
import type { Decision } from '#content';
import { isEmpty, NOTHING_ANSWERED, type Reading, UNSURE } from '#engine';
import { type Page, writeAddress, writeFragment } from '#permalink';
import { createSession, type Session } from '#state/session.ts';
import { createFakeHistory } from '../../support/fakeHistory.ts';
import { createFakeParts } from '../../support/fakeParts.ts';
import { createFakeTiming } from '../../support/fakeTiming.ts';
import { runs } from '../../support/runs.ts';
import { smallDecision } from '../../support/smallDecision.ts';

const decisions: readonly Decision[] = [smallDecision, { ...smallDecision, id: 'other' }];

type Visit = ReturnType<typeof startVisit>;

/** One thing that happens. `act` changes answers; `move` asks for another address; `world` is neither. */
interface Happening {
  readonly kind: 'act' | 'move' | 'world';
  readonly name: string;
  readonly run: (visit: Visit) => void | Promise<void>;
}

const question = fc.constantFrom(...smallDecision.questions);
const answer = question.chain(({ id, answers }) =>
  fc.constantFrom(UNSURE, ...answers.map((each) => each.id)).map((given) => ({ question: id, answer: given })),
);
const place = fc.record({
  option: fc.constantFrom(...smallDecision.options.map(({ id }) => id)),
  factor: fc.constantFrom(...smallDecision.factors.slice(0, 2).map(({ id }) => id)),
});

const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom<Page>({ kind: 'article' }, { kind: 'team' }, { kind: 'ask', question: null }),
  question.map(({ id }) => ({ kind: 'ask', question: id }) as const),
  fc.constantFrom('bike', 'taxi', 'toss-up').map((claim) => ({ kind: 'pick', claim }) as const),
  fc.constantFrom('bike', 'taxi').map((right) => ({ kind: 'compare', left: 'bike', right }) as const),
);

const reading: fc.Arbitrary<Reading> = fc.array(answer, { maxLength: 3 }).map((given) => ({
  ...NOTHING_ANSWERED,
  choices: Object.fromEntries(given.map((each) => [each.question, { answer: each.answer, importance: 10 }])),
}));

const address = fc.oneof(
  { weight: 6, arbitrary: fc.record({ decision: fc.constantFrom(...decisions), page, reading }).map(writeAddress) },
  fc.constantFrom('/', '/method/', '/cat-or-dog/', '/other/ask/luggag/#hour=day', '/bike-taxi-tram/pick/bike/#%=1'),
  fc.constantFrom('/bike-taxi-tram/ask/hour/#main', '/bike-taxi-tram/pick/bike/#sum=0000&rev=2&hour=day'),
);

const act = (name: string, run: (session: Session) => void): Happening => ({
  kind: 'act',
  name,
  // Only a page of the decision has something to press.
  run: ({ binding, session }) => {
    const { view } = binding.shown();
    if (view.kind === 'page' && view.decision === session.getState().decision) run(session);
  },
});

const acts = fc.oneof(
  answer.map((given) =>
    act(`answer ${given.question} with ${given.answer}`, ({ actions }) => actions.answer(given.question, given.answer)),
  ),
  fc.record({ question, tenths: fc.integer({ min: 0, max: 40 }) }).map(({ question: { id }, tenths }) =>
    act(`weigh ${id} ${tenths}`, ({ actions }) => {
      actions.hold({ [id]: tenths });
      actions.release();
    }),
  ),
  fc
    .record({ place, value: fc.integer({ min: 0, max: 100 }) })
    .map(({ place: at, value }) =>
      act(`dispute ${at.option} ${at.factor} ${value}`, ({ actions }) => actions.dispute(at, value)),
    ),
  place.map((at) => act(`put back ${at.option} ${at.factor}`, ({ actions }) => actions.putBack(at))),
  page.map((to) => act(`open ${JSON.stringify(to)}`, ({ actions }) => actions.open(to))),
  fc
    .constantFrom<'startOver' | 'backToOwn' | 'dropOwnValues' | 'settle' | 'makeOwn'>(
      ...(['startOver', 'backToOwn', 'dropOwnValues', 'settle', 'makeOwn'] as const),
    )
    .map((name) => act(name, ({ actions }) => actions[name]())),
);

const moves = fc.oneof(
  fc
    .constantFrom(-2, -1, -1, 1)
    .map((delta): Happening => ({ kind: 'move', name: `go ${delta}`, run: ({ binding }) => binding.go(delta) })),
  address.map((to): Happening => ({ kind: 'move', name: `type ${to}`, run: ({ history }) => history.type(to) })),
  address.map((to): Happening => ({ kind: 'move', name: `link ${to}`, run: ({ binding }) => binding.goTo(to) })),
);

const world = fc.oneof(
  fc.constant<Happening>({ kind: 'world', name: 'paint', run: ({ timing }) => timing.paint() }),
  fc
    .integer({ min: 1, max: 4000 })
    .map((time): Happening => ({ kind: 'world', name: `pass ${time}`, run: ({ timing }) => timing.pass(time) })),
  fc
    .boolean()
    .map((isHeld): Happening => ({ kind: 'world', name: `hold ${isHeld}`, run: ({ parts }) => parts.hold(isHeld) })),
  fc.constant<Happening>({ kind: 'world', name: 'arrive', run: ({ parts }) => parts.arrive() }),
  fc.boolean().map((isRefusing): Happening => ({
    kind: 'world',
    name: `refuse ${isRefusing}`,
    run: ({ history }) => history.refuse(isRefusing),
  })),
);

const happenings = fc.array(
  fc.oneof({ weight: 3, arbitrary: acts }, { weight: 2, arbitrary: moves }, { weight: 3, arbitrary: world }),
  { maxLength: 25 },
);

test('whatever happens, no act of the visitor is undone, and in the end the address leads to the same page', async () => {
  await fc.assert(
    fc.asyncProperty(address, happenings, async (first, all) => {
      const visit = startVisit(first);
      let acted: string | null = null;
      for (const { kind, run } of all) {
        const before = visit.session.getState().act;
        await run(visit);
        const { act: last } = visit.session.getState();
        if (kind === 'act' && last !== before && last?.kind !== 'settle') acted = answersToKeep(visit.session);
        else if (kind === 'world' && isOfDecision(visit.session, acted)) expect(answersOf(visit.session)).toBe(acted);
        else if (kind !== 'act') acted = null;
      }
      await settle(visit);
      expect(visit.binding.state()).toBe('settled');
      expect(pictureOf(visit)).toEqual(pictureOf(reopened(visit)));
    }),
    runs,
  );
});

function startVisit(first: string, session = createSession(noStorage)) {
  const history = createFakeHistory(first);
  const timing = createFakeTiming();
  const parts = createFakeParts(decisions);
  const binding = createAddressBinding(
    { session, history, parts, timing },
    parts.loaded(history.current().path) ?? { kind: 'catalogue' },
  );
  return { binding, history, parts, session, timing };
}

/** The address of a visit, opened again in the same browser. */
function reopened({ history, session }: Visit): Visit {
  const again = createSession(noStorage);
  const { drafts, teams } = session.getState();
  again.setState({ drafts, teams });
  return startVisit(addressAt(history.current()), again);
}

async function settle({ history, parts, timing }: Visit): Promise<void> {
  history.refuse(false);
  parts.hold(false);
  await parts.arrive();
  timing.paint();
  timing.pass(RETRY);
}

function answersOf(session: Session): string {
  const { decision, reading: given } = session.getState();
  return decision ? `${decision.id}#${writeFragment(decision, given)}` : '';
}

/** Returns the answers that nothing may undo; null on a page without answers, from which own answers come back. */
function answersToKeep(session: Session): string | null {
  const { origin, reading: given } = session.getState();
  return origin === 'address' && isEmpty(given) ? null : answersOf(session);
}

/** Returns what a visitor sees. */
function pictureOf({ binding, session }: Visit): unknown {
  const { page: name, view } = binding.shown();
  return { name, view, answers: view.kind === 'page' && answersOf(session) };
}

/**
 * Returns true if the answers are of the decision on the page. The visitor may have asked for another decision before
 * the act.
 */
function isOfDecision({ getState }: Session, answers: string | null): answers is string {
  return answers !== null && answers.split('#')[0] === getState().decision?.id;
}

function noStorage(): never {
  throw new Error('Nothing is stored.');
}
