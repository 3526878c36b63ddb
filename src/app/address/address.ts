import { type RefObject, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { createPath, type Location, useLocation, useNavigate } from 'react-router';
import type { Decision } from '#content';
import { questionsWithoutAnswer, type Reading } from '#engine';
import { type Notice, type Page, type ReadAddress, readAddress } from '#permalink';
import { addressFrom, RESULT, teamAddress } from '#state/addresses.ts';
import { claimOf, evaluationOf } from '#state/evaluation.ts';
import type { Session } from '#state/session.ts';
import type { Act, SessionState } from '#state/sessionState.ts';
import { runAfter, type Run, stepFor } from './history.ts';
import { WaitingContext } from './lateNavigator.ts';

/** The address that the binding wrote last, until another one is read: it must not be read back into the session. */
export type Written = RefObject<string | null>;

/** Lets the address follow what the visitor does. */
export function useAddressFollowing(session: Session, written: Written): void {
  const navigate = useNavigate();
  const location = useLocation();
  const committed = useRef(location);
  const run = useRef<Run>(null);
  const followed = useRef<Act>(null);
  useLayoutEffect(() => {
    committed.current = location;
  }, [location]);
  useEffect(() => {
    const follow = (state: SessionState) => {
      const { act, decision } = state;
      if (!act || act === followed.current || !decision) return;
      followed.current = act;
      const from = written.current ?? committed.current.pathname;
      const page = act.kind === 'open' ? act.page : pageAt(from, decision);
      const step = stepFor(act, page.kind, run.current);
      run.current = runAfter(act);
      if (step === 'stay' || page.kind === 'not-found') return;
      const address = addressIn(state, decision, page);
      // The second of two quick presses: the page of the first is on its way.
      if (address === written.current) return;
      written.current = address;
      void navigate(address, { replace: step === 'replace' });
    };
    // An answer that came before the program did was taken over while the page was put together.
    follow(session.getState());
    return session.subscribe(follow);
  }, [session, navigate, written]);
}

/** Lets the session follow the address: on load, Back and Forward, and on links. */
export function useAddressReading(session: Session, decision: Decision, written: Written): void {
  const navigate = useNavigate();
  const location = useLocation();
  const isWaiting = useContext(WaitingContext);
  useLayoutEffect(() => {
    const address = createPath({ pathname: location.pathname, hash: location.hash });
    if (address === written.current || isWaiting() || isOutdated(location)) return;
    written.current = null;
    const read = readAddress(location.pathname, location.hash, decision);
    const goTo = (page: Page) => {
      written.current = addressIn(session.getState(), decision, page);
      void navigate(written.current, { replace: true });
    };
    if (read.page.kind !== 'not-found' && read.isAnchor) return goTo(read.page);
    session.actions.receive(decision, read, noticesOf(decision, read));
    if (read.page.kind !== 'ask') return;
    if (read.page.question === null) goTo(firstOpen(decision, session.getState().reading));
    else session.actions.takeEarly(read.page.question);
  }, [session, decision, location, isWaiting, navigate, written]);
}

/** The address of a page with what the session holds for it. */
function addressIn({ reading, team }: SessionState, decision: Decision, page: Page): string {
  return page.kind === 'team' ? teamAddress(decision, team.members, reading) : addressFrom(decision, page, reading);
}

function pageAt(address: string, decision: Decision): ReadAddress['page'] {
  return readAddress(address.split('#')[0] ?? '', '', decision).page;
}

function firstOpen(decision: Decision, reading: Reading): Page {
  const [open] = questionsWithoutAnswer(decision.questions, reading);
  return open ? { kind: 'ask', question: open.id } : RESULT;
}

function noticesOf(decision: Decision, { notices, page, reading, state }: ReadAddress): readonly Notice[] {
  if (state !== 'read' || page.kind !== 'pick') return notices;
  const isKnown =
    page.claim === 'toss-up' || page.claim === 'none-fits' || decision.options.some(({ id }) => id === page.claim);
  if (!isKnown || page.claim === claimOf(evaluationOf(decision, reading))) return notices;
  return [...notices, { kind: 'pick-differs', claimed: page.claim }];
}

/** Whether a newer address is on its way: the router shows addresses in a transition, one after the other. */
function isOutdated({ key }: Location): boolean {
  const state: unknown = window.history.state;
  const current = typeof state === 'object' && state !== null && 'key' in state ? state.key : 'default';
  return current !== key;
}
