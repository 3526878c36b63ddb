// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import type { Decision } from '#content';
import { WhatWouldChange } from '#features/changes/WhatWouldChange.tsx';
import { readAddress } from '#permalink';
import { DecisionContext } from '#parts/context/DecisionContext.ts';
import { SessionContext } from '#parts/context/SessionContext.tsx';
import { createSession } from '#state/session.ts';
import { smallDecision } from '../../support/smallDecision.ts';

afterEach(cleanup);

test('three changes are shown at first, and the rest on demand', () => {
  show('luggage=bag&hour=day&wish=bill');
  const [atFirst] = screen.getAllByRole('list');
  expect(within(atFirst ?? document.body).getAllByRole('listitem')).toHaveLength(3);
  const more = screen.getByText(/^\w+ more changes?$/u).closest('details');
  expect(more).not.toHaveAttribute('open');
  expect(more?.querySelectorAll('li').length).toBeGreaterThan(0);
});

test('every line is a link to its variant', () => {
  show('luggage=nothing&distance=middle&hour=evening&wish=comfort');
  expect(screen.getByRole('link', { name: 'Bike takes over once Luggage counts 2.6 times as much' })).toHaveAttribute(
    'href',
    expect.stringContaining('luggage=nothing.x2.6'),
  );
});

test('the changes that each other option needs are shown when all combinations have been tried', async () => {
  show('luggage=nothing&distance=middle&hour=evening&wish=comfort');
  expect(screen.getByRole('heading', { name: 'What it takes for each other option' })).toBeVisible();
  expect((await screen.findAllByRole('link', { name: /^If .*, the pick is Bike$/u })).length).toBeGreaterThan(0);
});

test('the page says that no combination makes an option the pick, and at which importances that holds', async () => {
  show('luggage=cello', { ...smallDecision, questions: smallDecision.questions.slice(0, 1) });
  expect(await screen.findByText('No combination of answers makes Tram the pick, at these importances.')).toBeVisible();
});

test('the page says that an option needs answers to open questions', async () => {
  const [luggage, , hour] = smallDecision.questions;
  const nothing = luggage?.answers.filter(({ id }) => id === 'nothing') ?? [];
  const questions = luggage && hour ? [{ ...luggage, answers: nothing }, hour] : [];
  show('luggage=nothing', { ...smallDecision, questions });
  expect(await screen.findByText('Only together with questions that are still open:')).toBeVisible();
});

test('a toss-up shows what each option needs', () => {
  show('luggage=bag&hour=day&wish=bill');
  expect(screen.getByRole('heading', { name: 'What it takes for each option' })).toBeVisible();
});

test('when no option fits, the page says which answers to change and what the pick would be', () => {
  show('luggage=cello&hour=night&wish=air');
  expect(screen.getByRole('link', { name: 'Without an answer to Luggage, the pick is Bike' })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/pick\/bike\/#sum=\w+&rev=2&hour=night&wish=air$/u),
  );
});

function show(fragment: string, decision: Decision = smallDecision): void {
  const session = createSession(() => {
    throw new Error('There is no storage here.');
  });
  session.actions.receive(decision, readAddress(`/${decision.id}/pick/bike/`, fragment, decision), []);
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
