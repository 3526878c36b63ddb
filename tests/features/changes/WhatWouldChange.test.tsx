// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import type { Decision } from '#content';
import { WhatWouldChange } from '#features/changes/WhatWouldChange.tsx';
import { readAddress } from '#permalink';
import { DecisionContext } from '#parts/DecisionContext.ts';
import { SessionContext } from '#parts/SessionContext.tsx';
import { createSession } from '#state/session.ts';
import { smallDecision } from '../../content/smallDecision.ts';

afterEach(cleanup);

test('three changes are told to begin with, the rest on demand', () => {
  show('riders=few&budget=much');
  const [atFirst] = screen.getAllByRole('list');
  expect(within(atFirst ?? document.body).getAllByRole('listitem')).toHaveLength(3);
  const more = screen.getByText(/^\w+ more changes?$/u).closest('details');
  expect(more).not.toHaveAttribute('open');
  expect(more?.querySelectorAll('li').length).toBeGreaterThan(0);
});

test('every line leads to its variant', () => {
  show('riders=many&budget=little&distance=long');
  expect(screen.getByRole('link', { name: 'Bus takes over once The budget counts 2.4 times as much' })).toHaveAttribute(
    'href',
    expect.stringContaining('budget=little.x2.4'),
  );
});

test('what it takes for each other option is told once all combinations are gone through', async () => {
  show('riders=many&budget=little&distance=long');
  expect(screen.getByRole('heading', { name: 'What it takes for each other option' })).toBeVisible();
  expect((await screen.findAllByRole('link', { name: /^If .*, the pick is Bus$/u })).length).toBeGreaterThan(0);
});

test('that no combination does is told as well, and at which importances', async () => {
  const [riders] = smallDecision.questions;
  const questions = riders ? [{ ...riders, answers: riders.answers.slice(1) }] : [];
  show('riders=many.x12', { ...smallDecision, questions });
  expect(await screen.findByText('No combination of answers makes Bus the pick, at these importances.')).toBeVisible();
});

test('that it takes answers to open questions is told', async () => {
  const [riders, budget] = smallDecision.questions;
  const questions = riders && budget ? [{ ...riders, answers: riders.answers.slice(1) }, budget] : [];
  show('riders=many', { ...smallDecision, questions });
  cleanup();
  show('riders=many.x0.4', { ...smallDecision, questions });
  expect(await screen.findByText('Only together with questions that are still open:')).toBeVisible();
});

test('a toss-up tells what it takes for each option', () => {
  show('riders=few&budget=much');
  expect(screen.getByRole('heading', { name: 'What it takes for each option' })).toBeVisible();
});

test('when none fits, it tells what to take back and what comes of it', () => {
  const [riders, ...rest] = smallDecision.questions;
  const out = (option: string) => ({ option, reason: 'So it is.', sources: [] });
  const answers = riders?.answers.map((answer) => ({ ...answer, rulesOut: [out('bus'), out('tram')] })) ?? [];
  const decision = { ...smallDecision, questions: riders ? [{ ...riders, answers }, ...rest] : rest };
  show('riders=few&budget=little', decision);
  expect(screen.getByRole('link', { name: 'Without an answer to The riders, the pick is Bus' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/pick\/bus\/#sum=\w+&rev=1&budget=little$/u),
  );
});

function show(fragment: string, decision: Decision = smallDecision): void {
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
  session.actions.receive(decision, readAddress(`/${decision.id}/pick/bus/`, fragment, decision), []);
  render(
    <MemoryRouter>
      <SessionContext value={{ session, inFull: (address) => address }}>
        <DecisionContext value={decision}>
          <WhatWouldChange />
        </DecisionContext>
      </SessionContext>
    </MemoryRouter>,
  );
}
