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

test('of a run of movements what follows later renders the last one only; what follows at once renders each', () => {
  const { session, withSession } = opened();
  const later: string[] = [];
  const atOnce: string[] = [];
  render(
    withSession(
      <>
        <AtOnce log={atOnce} />
        <Following>
          <InTime log={later} />
        </Following>
      </>,
    ),
  );
  later.length = 0;
  atOnce.length = 0;
  act(() => {
    for (const tenths of [11, 12, 13]) session.actions.hold({ team: tenths });
  });
  expect(later).toEqual(['13']);
  expect(atOnce.at(-1)).toBe('13');
});

test('the answers that an address brings are followed at once', () => {
  const session = createSession(() => window.localStorage);
  const log: string[] = [];
  render(
    <SessionContext value={{ session, inFull: String }}>
      <Following>
        <InTime log={log} />
      </Following>
    </SessionContext>,
  );
  log.length = 0;
  const read = readAddress('/go-vs-rust/pick/go/', '#team=new.x2', decision);
  act(() => session.actions.receive(decision, read, []));
  expect(log[0]).toBe('20');
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

function InTime({ log }: { readonly log: string[] }) {
  log.push(String(useReading().choices['team']?.importance));
  return null;
}

function AtOnce({ log }: { readonly log: string[] }) {
  log.push(String(useMovingReading().choices['team']?.importance));
  return null;
}
