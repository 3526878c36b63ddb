// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Deferred } from '#parts/loading/Deferred.tsx';
import { SessionContext, useMovingReading, useReading } from '#parts/context/SessionContext.tsx';
import { readAddress } from '#permalink';
import { createSession } from '#state/session.ts';
import { smallDecision as decision } from '../../support/smallDecision.ts';

afterEach(cleanup);

test('deferred content with a skipped first render is left out of a prerendered page and of the first rendering, and comes right after', () => {
  const { session, withSession } = opened();
  const page = withSession(
    <Deferred firstRender="skip">
      <Shown />
    </Deferred>,
  );
  expect(renderToString(page)).not.toContain('counts');
  render(page);
  expect(screen.getByText(`counts ${importanceIn(session)}`)).toBeDefined();
});

test('deferred content is in a prerendered page otherwise', () => {
  const { withSession } = opened();
  const page = withSession(
    <Deferred>
      <Shown />
    </Deferred>,
  );
  expect(renderToString(page)).toContain('counts');
});

test('deferred content is rendered after everything that follows at once, wherever it stands', () => {
  const { session, withSession } = opened();
  const log: string[] = [];
  render(withSession(<Both log={log} />));
  log.length = 0;
  act(() => session.actions.hold({ luggage: 13 }));
  expect(log).toEqual(['at once 13', 'later 13']);
});

test('the answers of an address are not deferred', () => {
  const session = createSession(() => window.localStorage);
  const log: string[] = [];
  render(
    <SessionContext value={{ session, inFull: String }}>
      <Both log={log} />
    </SessionContext>,
  );
  log.length = 0;
  const read = readAddress('/bike-taxi-tram/pick/bike/', '#luggage=nothing.x2', decision);
  act(() => session.actions.receive(decision, read, []));
  expect(log.slice(0, 2)).toEqual(['later 20', 'at once 20']);
});

function opened() {
  const session = createSession(() => window.localStorage);
  session.actions.receive(decision, readAddress('/bike-taxi-tram/pick/bike/', '#luggage=nothing', decision), []);
  const withSession = (children: ReactNode) => (
    <SessionContext value={{ session, inFull: String }}>{children}</SessionContext>
  );
  return { session, withSession };
}

function importanceIn(session: ReturnType<typeof createSession>): number | undefined {
  return session.getState().reading.choices['luggage']?.importance;
}

function Shown() {
  return <p>counts {useReading().choices['luggage']?.importance}</p>;
}

/** The deferred part stands first: if both are rendered together, it is rendered first. */
function Both({ log }: { readonly log: string[] }) {
  return (
    <>
      <Deferred>
        <InTime log={log} />
      </Deferred>
      <AtOnce log={log} />
    </>
  );
}

function InTime({ log }: { readonly log: string[] }) {
  log.push(`later ${useReading().choices['luggage']?.importance}`);
  return null;
}

function AtOnce({ log }: { readonly log: string[] }) {
  log.push(`at once ${useMovingReading().choices['luggage']?.importance}`);
  return null;
}
