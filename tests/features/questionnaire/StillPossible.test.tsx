// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { decisionIds, loadDecision } from '#content';
import { NOTHING_ANSWERED, possibleWinners } from '#engine';
import { StillPossible } from '#features/questionnaire/StillPossible.tsx';
import { DecisionContext } from '#parts/context/DecisionContext.ts';
import { SessionContext } from '#parts/context/SessionContext.tsx';
import { createSession } from '#state/session.ts';
import { optionLabel } from '#words/labels.ts';

afterEach(cleanup);

test.each(decisionIds)('before the first answer to %s every option can win', async (id) => {
  const decision = await loadDecision(id);
  const session = createSession(() => {
    throw new Error('Nothing is stored.');
  });
  session.actions.resume(decision);
  render(
    <MemoryRouter>
      <SessionContext value={{ session, inFull: String }}>
        <DecisionContext value={decision}>
          <StillPossible />
        </DecisionContext>
      </SessionContext>
    </MemoryRouter>,
  );
  const winners = possibleWinners(decision, NOTHING_ANSWERED).map((option) => optionLabel(decision, option));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(winners);
});
