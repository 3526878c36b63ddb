// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { decision } from '#content/decisions/go-vs-rust/index.ts';
import { Following, Later } from '#parts/Later.tsx';
import { SessionContext, useMovingReading, useReading } from '#parts/SessionContext.tsx';
import { readAddress } from '#permalink';
import { createSession } from '#state/session.ts';

afterEach(cleanup);

test('what can wait is left out of a prerendered page and of the first rendering, and is there right after', () => {
  const { session, withSession } = opened();
  const page = withSession(
    <Later>
      <Shown />
    </Later>,
  );
  expect(renderToString(page)).not.toContain('counts');
  render(page);
  expect(screen.getByText(`counts ${team(session)}`)).toBeDefined();
});

test('what only follows later is in a prerendered page', () => {
  const { withSession } = opened();
  const page = withSession(
    <Following>
      <Shown />
    </Following>,
  );
  expect(renderToString(page)).toContain('counts');
});

test('what follows later is rendered after all that follows at once, wherever it stands', () => {
  const { session, withSession } = opened();
  const log: string[] = [];
  render(withSession(<Both log={log} />));
  log.length = 0;
  act(() => session.actions.hold({ team: 13 }));
  expect(log).toEqual(['at once 13', 'later 13']);
});

test('the answers that an address brings are followed at once', () => {
  const session = createSession(() => window.localStorage);
  const log: string[] = [];
  render(
    <SessionContext value={{ session, inFull: String }}>
      <Both log={log} />
    </SessionContext>,
  );
  log.length = 0;
  const read = readAddress('/go-vs-rust/pick/go/', '#team=new.x2', decision);
  act(() => session.actions.receive(decision, read, []));
  expect(log.slice(0, 2)).toEqual(['later 20', 'at once 20']);
});

function opened() {
  const session = createSession(() => window.localStorage);
  session.actions.receive(decision, readAddress('/go-vs-rust/pick/go/', '#team=new', decision), []);
  const withSession = (children: ReactNode) => (
    <SessionContext value={{ session, inFull: String }}>{children}</SessionContext>
  );
  return { session, withSession };
}

function team(session: ReturnType<typeof createSession>): number | undefined {
  return session.getState().reading.choices['team']?.importance;
}

function Shown() {
  return <p>counts {useReading().choices['team']?.importance}</p>;
}

/** What follows later stands first: where both are rendered together, it comes first. */
function Both({ log }: { readonly log: string[] }) {
  return (
    <>
      <Following>
        <InTime log={log} />
      </Following>
      <AtOnce log={log} />
    </>
  );
}

function InTime({ log }: { readonly log: string[] }) {
  log.push(`later ${useReading().choices['team']?.importance}`);
  return null;
}

function AtOnce({ log }: { readonly log: string[] }) {
  log.push(`at once ${useMovingReading().choices['team']?.importance}`);
  return null;
}
